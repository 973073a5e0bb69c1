package org.stridebook.workshop;

/** Somebody who took part; {@code role} may be empty. */
public record Participant(String name, String role) {}
