/** Reads the rows of a table cell by cell: which of them count, on which scale, and what is worth telling. */
@NullMarked
package org.stridebook.intake.rows;

import org.jspecify.annotations.NullMarked;
