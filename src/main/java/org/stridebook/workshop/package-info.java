/** The records of one workshop as the participants wrote them, cleaned and typed but not yet joined. */
@NullMarked
package org.stridebook.workshop;

import org.jspecify.annotations.NullMarked;
