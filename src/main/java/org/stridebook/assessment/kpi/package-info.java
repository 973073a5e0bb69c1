/** Key figures of one system, and how each is judged. */
@NullMarked
package org.stridebook.assessment.kpi;

import org.jspecify.annotations.NullMarked;
