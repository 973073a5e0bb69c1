/** Rules on references to ATLAS: missing, unknown, outdated, or at odds with the letter. */
@NullMarked
package org.stridebook.check.reference;

import org.jspecify.annotations.NullMarked;
