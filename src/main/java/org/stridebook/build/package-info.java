/** The pipeline: a map over workshops, a reduce over their summaries, one site. */
@NullMarked
package org.stridebook.build;

import org.jspecify.annotations.NullMarked;
