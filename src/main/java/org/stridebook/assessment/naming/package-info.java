/** What names in cells stand for: components, flows, zones and entries of ATLAS. */
@NullMarked
package org.stridebook.assessment.naming;

import org.jspecify.annotations.NullMarked;
