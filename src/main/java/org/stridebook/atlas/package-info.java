/** MITRE ATLAS: the catalogue and its readers. */
@NullMarked
package org.stridebook.atlas;

import org.jspecify.annotations.NullMarked;
