/** MITRE ATLAS: the catalogue, its readers, and the resolver that understands what people write. */
@NullMarked
package org.stridebook.atlas;

import org.jspecify.annotations.NullMarked;
