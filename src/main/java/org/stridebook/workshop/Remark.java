package org.stridebook.workshop;

/** A text that differs between participants' versions of the same threat, kept with its author. */
public record Remark(String participant, Column column, String text, Source source) {}
