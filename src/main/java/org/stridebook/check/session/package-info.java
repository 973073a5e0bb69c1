/** Rules on the session itself: who took part, when it was, and whether it still holds. */
@NullMarked
package org.stridebook.check.session;

import org.jspecify.annotations.NullMarked;
