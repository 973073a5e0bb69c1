/** Every kind of problem that reading a workshop can find, and the collector that tells the same one once. */
@NullMarked
package org.stridebook.intake.problems;

import org.jspecify.annotations.NullMarked;
