/** Small located text tables, and CSV read into and written from them. */
@NullMarked
package org.stridebook.table;

import org.jspecify.annotations.NullMarked;
