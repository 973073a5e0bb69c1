/** How an attacker could get from one threat of a system to the next. */
@NullMarked
package org.stridebook.assessment.path;

import org.jspecify.annotations.NullMarked;
