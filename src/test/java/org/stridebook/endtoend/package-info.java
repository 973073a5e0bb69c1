/** The program as its users meet it: the sample workshops through the command line, and what comes out. */
@NullMarked
package org.stridebook.endtoend;

import org.jspecify.annotations.NullMarked;
