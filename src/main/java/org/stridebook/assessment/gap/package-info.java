/** How a system stands against the controls of NIST AI RMF: what was said, what the threat model shows, what tests found. */
@NullMarked
package org.stridebook.assessment.gap;

import org.jspecify.annotations.NullMarked;
