/** The ATLAS matrix of one system or of all, and what should be asked next. */
@NullMarked
package org.stridebook.page.matrix;

import org.jspecify.annotations.NullMarked;
