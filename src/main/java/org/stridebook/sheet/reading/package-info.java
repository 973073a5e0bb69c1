/** Sheets of each file format into tables. */
@NullMarked
package org.stridebook.sheet.reading;

import org.jspecify.annotations.NullMarked;
