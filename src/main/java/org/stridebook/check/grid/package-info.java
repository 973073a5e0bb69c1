/** Rules on the STRIDE grid: letters without an answer, and answers that nobody can rely on. */
@NullMarked
package org.stridebook.check.grid;

import org.jspecify.annotations.NullMarked;
