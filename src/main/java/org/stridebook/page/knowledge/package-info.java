/** What the systems are measured by and how: ATLAS, the frameworks, the handbook and the glossary. */
@NullMarked
package org.stridebook.page.knowledge;

import org.jspecify.annotations.NullMarked;
