/** Strict YAML into located nodes, and records into JSON; the only user of the YAML and JSON libraries. */
@NullMarked
package org.stridebook.document;

import org.jspecify.annotations.NullMarked;
