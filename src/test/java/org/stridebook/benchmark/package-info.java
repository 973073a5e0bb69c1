/** Measures whole builds against a plain one; see "Speed" in the README for the command. */
@NullMarked
package org.stridebook.benchmark;

import org.jspecify.annotations.NullMarked;
