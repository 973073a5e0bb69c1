/** Every kind of sheet: its columns, how it is told from the others, and the records that its rows become. */
@NullMarked
package org.stridebook.intake.kinds;

import org.jspecify.annotations.NullMarked;
