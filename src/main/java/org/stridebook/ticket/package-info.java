/** Backlog tickets and one file for each tracker. */
@NullMarked
package org.stridebook.ticket;

import org.jspecify.annotations.NullMarked;
