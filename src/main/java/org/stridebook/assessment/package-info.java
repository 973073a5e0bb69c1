/** One workshop joined with ATLAS and the frameworks, and scored; summaries of it; the portfolio of summaries. */
@NullMarked
package org.stridebook.assessment;

import org.jspecify.annotations.NullMarked;
