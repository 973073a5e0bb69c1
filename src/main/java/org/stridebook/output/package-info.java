/** The only writer to disk: files are staged, compared with what is there, and moved into place together. */
@NullMarked
package org.stridebook.output;

import org.jspecify.annotations.NullMarked;
