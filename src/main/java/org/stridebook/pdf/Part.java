package org.stridebook.pdf;

import java.util.List;

/** One of the seven parts of a report. */
@FunctionalInterface
interface Part {

    /** In the order of reading. */
    List<Part> ALL = List.of(
            new VerdictPart(),
            new TopTenPart(),
            new HeatMapPart(),
            new RoadmapPart(),
            new AcceptedPart(),
            new CoveragePart(),
            new AppendixPart());

    void draw(Report report, Flow flow);
}
