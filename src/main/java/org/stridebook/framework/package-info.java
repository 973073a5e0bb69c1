/** What is asked and what it maps to: STRIDE, element types, NIST AI RMF, OWASP, LINDDUN and the crosswalk. */
@NullMarked
package org.stridebook.framework;

import org.jspecify.annotations.NullMarked;
