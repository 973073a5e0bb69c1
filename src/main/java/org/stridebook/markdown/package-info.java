/** Text and Markdown into {@link org.stridebook.markdown.Html}, the only type that templates print raw. */
@NullMarked
package org.stridebook.markdown;

import org.jspecify.annotations.NullMarked;
