/** Rules on threats as somebody wrote and rated them: the letter, the ratings, the votes. */
@NullMarked
package org.stridebook.check.threat;

import org.jspecify.annotations.NullMarked;
