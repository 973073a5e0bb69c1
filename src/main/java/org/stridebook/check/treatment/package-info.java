/** Rules on what is done about threats: owners, measures, dates, decisions and acceptances. */
@NullMarked
package org.stridebook.check.treatment;

import org.jspecify.annotations.NullMarked;
