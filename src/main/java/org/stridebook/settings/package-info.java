/** What stridebook.yaml says: titles, risk scheme, policy, trackers. */
@NullMarked
package org.stridebook.settings;

import org.jspecify.annotations.NullMarked;
