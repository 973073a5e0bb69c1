/** What the team does or plans, and how far it is with what ATLAS recommends. */
@NullMarked
package org.stridebook.assessment.measure;

import org.jspecify.annotations.NullMarked;
