/** The data-flow diagram of a system as SVG. */
@NullMarked
package org.stridebook.diagram;

import org.jspecify.annotations.NullMarked;
