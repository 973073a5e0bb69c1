/** What releases of ATLAS other than the one in use mean for the references in the sheets. */
@NullMarked
package org.stridebook.assessment.news;

import org.jspecify.annotations.NullMarked;
