/** Strict YAML into located nodes, JSON of others step by step, and records into JSON; the only user of the YAML and JSON libraries. */
@NullMarked
package org.stridebook.document;

import org.jspecify.annotations.NullMarked;
