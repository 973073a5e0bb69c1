/** Rules on the boxes and arrows: names that stand for none, flows and zones that are missing. */
@NullMarked
package org.stridebook.check.element;

import org.jspecify.annotations.NullMarked;
