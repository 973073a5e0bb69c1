/** What is still to be done: the roadmap that closes the most risk first. */
@NullMarked
package org.stridebook.assessment.plan;

import org.jspecify.annotations.NullMarked;
