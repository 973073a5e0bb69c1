package org.stridebook.build;

/**
 * What a build did.
 *
 * @param found what it read
 * @param published what became of the files
 */
public record Outcome(Findings found, org.stridebook.output.Outcome published) {}
