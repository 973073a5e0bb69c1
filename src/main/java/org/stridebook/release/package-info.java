/** Releases of ATLAS beside each other: which there are, what changed between two, and what one of them does not have. */
@NullMarked
package org.stridebook.release;

import org.jspecify.annotations.NullMarked;
