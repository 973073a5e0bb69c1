/** Pages about STRIDE and the frameworks: what of each we have, and where. */
@NullMarked
package org.stridebook.page.framework;

import org.jspecify.annotations.NullMarked;
