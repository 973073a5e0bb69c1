/** What one PDF says, in words, before anything is drawn. */
@NullMarked
package org.stridebook.pdf.report;

import org.jspecify.annotations.NullMarked;
