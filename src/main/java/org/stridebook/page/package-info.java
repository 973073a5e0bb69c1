/** Typed records that templates print, one per kind of page. */
@NullMarked
package org.stridebook.page;

import org.jspecify.annotations.NullMarked;
