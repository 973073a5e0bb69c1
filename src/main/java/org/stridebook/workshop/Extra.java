package org.stridebook.workshop;

import org.stridebook.problem.Location;

/** A cell that no known column claims; shown under "More from the sheet". */
public record Extra(String header, String text, Location location) {}
