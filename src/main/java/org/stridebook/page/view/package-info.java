/** The facts about one system or about all, ready to be looked up while pages are made. */
@NullMarked
package org.stridebook.page.view;

import org.jspecify.annotations.NullMarked;
