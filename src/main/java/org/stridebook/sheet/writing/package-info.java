/** Workbooks of our own out. */
@NullMarked
package org.stridebook.sheet.writing;

import org.jspecify.annotations.NullMarked;
