package org.stridebook.output;

import org.stridebook.output.Manifest.Entry;

/**
 * All that is kept in memory of a file that was handed over.
 *
 * @param changed whether the current site has it not, or otherwise
 * @param inTheWay whether something stands at its path that we did not write or that was edited since
 */
record Page(String path, Entry entry, boolean changed, boolean inTheWay) {}
