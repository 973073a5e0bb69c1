/** Page records into HTML files, with their assets. */
@NullMarked
package org.stridebook.site;

import org.jspecify.annotations.NullMarked;
