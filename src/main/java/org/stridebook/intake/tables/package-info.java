/** Finds the tables on a sheet, whatever stands around them, and gives their columns a meaning. */
@NullMarked
package org.stridebook.intake.tables;

import org.jspecify.annotations.NullMarked;
