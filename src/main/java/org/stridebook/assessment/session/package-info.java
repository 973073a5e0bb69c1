/** The threats of each session as rated and treated on its day, and what moved between sessions. */
@NullMarked
package org.stridebook.assessment.session;

import org.jspecify.annotations.NullMarked;
