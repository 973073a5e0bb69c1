/** What is still to be done: the roadmap that closes the most risk first, and the gaps of NIST AI RMF. */
@NullMarked
package org.stridebook.assessment.plan;

import org.jspecify.annotations.NullMarked;
