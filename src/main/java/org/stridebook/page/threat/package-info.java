/** The threats of one system: the register, and a page for each. */
@NullMarked
package org.stridebook.page.threat;

import org.jspecify.annotations.NullMarked;
