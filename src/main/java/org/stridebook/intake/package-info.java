/** Tables into workshop records: finds headers, knows columns, merges participants. */
@NullMarked
package org.stridebook.intake;

import org.jspecify.annotations.NullMarked;
