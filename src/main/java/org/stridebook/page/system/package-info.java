/** One system as a whole: overview, roadmap, changes, people, NIST AI RMF, problems and the print version. */
@NullMarked
package org.stridebook.page.system;

import org.jspecify.annotations.NullMarked;
