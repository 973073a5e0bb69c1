/** The command line. */
@NullMarked
package org.stridebook.cli;

import org.jspecify.annotations.NullMarked;
