/** Machine-readable files: JSON, CSV, the register workbook, the Navigator layer. */
@NullMarked
package org.stridebook.export;

import org.jspecify.annotations.NullMarked;
