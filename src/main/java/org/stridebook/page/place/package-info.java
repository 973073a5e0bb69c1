/** Where a page stands in the site, and how one leads to another. */
@NullMarked
package org.stridebook.page.place;

import org.jspecify.annotations.NullMarked;
