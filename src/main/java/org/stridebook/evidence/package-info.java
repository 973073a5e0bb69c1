/**
 * Reports of test tools into test results: one reader for each tool, and a table that says which ATLAS techniques and OWASP items the
 * tools' probes are about.
 */
@NullMarked
package org.stridebook.evidence;

import org.jspecify.annotations.NullMarked;
