/**
 * A folder of spreadsheets into the records of one workshop, room by room: folders, tables, rows, kinds, merging.
 *
 * <p>This package stands on top of its rooms and may import them; a room never imports it.
 */
@NullMarked
package org.stridebook.intake;

import org.jspecify.annotations.NullMarked;
