/** Rules on what test results and NIST AI RMF answers stand on. */
@NullMarked
package org.stridebook.check.evidence;

import org.jspecify.annotations.NullMarked;
