/** The summary for leadership as PDF. */
@NullMarked
package org.stridebook.pdf;

import org.jspecify.annotations.NullMarked;
