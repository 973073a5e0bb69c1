/** Each threat joined with everything known about it, worst first. */
@NullMarked
package org.stridebook.assessment.threat;

import org.jspecify.annotations.NullMarked;
