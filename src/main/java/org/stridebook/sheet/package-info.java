/** Spreadsheet files into tables, one sheet at a time, and tables into workbooks. */
@NullMarked
package org.stridebook.sheet;

import org.jspecify.annotations.NullMarked;
