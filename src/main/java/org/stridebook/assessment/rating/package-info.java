/** Votes and words made into one rating of a threat, and how much it weighs. */
@NullMarked
package org.stridebook.assessment.rating;

import org.jspecify.annotations.NullMarked;
