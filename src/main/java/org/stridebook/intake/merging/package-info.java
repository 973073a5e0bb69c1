/** Puts the records of all participants together into one workshop: people, ids, votes, texts that differ. */
@NullMarked
package org.stridebook.intake.merging;

import org.jspecify.annotations.NullMarked;
