/** What a rule is, and how all of them say what they found. */
@NullMarked
package org.stridebook.check.rule;

import org.jspecify.annotations.NullMarked;
