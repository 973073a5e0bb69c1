/** The parts of a PDF, each drawing what the report says. */
@NullMarked
package org.stridebook.pdf.part;

import org.jspecify.annotations.NullMarked;
