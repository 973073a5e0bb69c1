/** What one system consists of: the STRIDE grid, and a page for each element. */
@NullMarked
package org.stridebook.page.element;

import org.jspecify.annotations.NullMarked;
