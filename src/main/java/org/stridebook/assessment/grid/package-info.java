/** Each box and arrow with its zones, its threats and its row of the STRIDE grid. */
@NullMarked
package org.stridebook.assessment.grid;

import org.jspecify.annotations.NullMarked;
