/** Which systems a list concerns that leaves some alone, and what says so. */
@NullMarked
package org.stridebook.assessment.scope;

import org.jspecify.annotations.NullMarked;
