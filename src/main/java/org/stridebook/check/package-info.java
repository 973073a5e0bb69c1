/** Rules that read an assessment and say what to fix. */
@NullMarked
package org.stridebook.check;

import org.jspecify.annotations.NullMarked;
