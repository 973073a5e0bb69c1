/** Finds the systems below the workshops folder, their sessions, and the files of each session. */
@NullMarked
package org.stridebook.intake.folders;

import org.jspecify.annotations.NullMarked;
