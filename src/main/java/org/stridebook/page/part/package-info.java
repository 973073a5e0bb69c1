/** What pages are made of: badges, facts, figures, the risk matrix, and how words and numbers are printed. */
@NullMarked
package org.stridebook.page.part;

import org.jspecify.annotations.NullMarked;
