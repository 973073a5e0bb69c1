/** What people write in headers and cells, understood: column words, ratings, dates, states, lists of values. Pure functions. */
@NullMarked
package org.stridebook.intake.words;

import org.jspecify.annotations.NullMarked;
