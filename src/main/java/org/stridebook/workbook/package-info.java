/** The workbooks that people fill in: blank ones, those with the questions of one workshop, and those that begin the next session. */
@NullMarked
package org.stridebook.workbook;

import org.jspecify.annotations.NullMarked;
