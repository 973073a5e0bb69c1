/** All systems together: the home page and the problems in their sheets. */
@NullMarked
package org.stridebook.page.portfolio;

import org.jspecify.annotations.NullMarked;
