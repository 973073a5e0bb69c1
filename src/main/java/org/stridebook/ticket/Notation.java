package org.stridebook.ticket;

import java.util.List;

/** How a tracker writes formatted text. Whatever is typed in a cell comes out as text and can start nothing. */
interface Notation {

    /** The whole body. */
    String write(List<Block> blocks);
}
