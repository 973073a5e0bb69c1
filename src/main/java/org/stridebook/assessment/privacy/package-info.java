/** Whether a system touches personal data, and what was answered to the questions about the people behind it. */
@NullMarked
package org.stridebook.assessment.privacy;

import org.jspecify.annotations.NullMarked;
