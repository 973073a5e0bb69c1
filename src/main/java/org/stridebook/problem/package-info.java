/** Problems as values: what is wrong in the input, how bad it is and where. */
@NullMarked
package org.stridebook.problem;

import org.jspecify.annotations.NullMarked;
