/** Draws words, tables and shapes onto the pages of a tagged PDF; the only room that knows OpenPDF. */
@NullMarked
package org.stridebook.pdf.typesetting;

import org.jspecify.annotations.NullMarked;
