/** What people write for techniques, tactics, mitigations and case studies of ATLAS into ids, with a verdict on each. */
@NullMarked
package org.stridebook.reference;

import org.jspecify.annotations.NullMarked;
