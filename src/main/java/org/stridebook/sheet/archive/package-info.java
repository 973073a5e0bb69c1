/** Opens a spreadsheet file as a bounded archive and reads its XML safely. */
@NullMarked
package org.stridebook.sheet.archive;

import org.jspecify.annotations.NullMarked;
