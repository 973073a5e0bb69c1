package org.stridebook.atlas;

import org.stridebook.markdown.Html;

/**
 * What an attacker wants at one stage: a column of the matrix.
 *
 * @param position in the matrix, from 1
 * @param summary our own sentence, or the official text cut to its first sentence
 * @param officialText the official description where an official file was read, else empty
 */
public record Tactic(AtlasId id, String name, int position, String summary, Html officialText) {}
