package org.stridebook.pdf.part;

import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.typesetting.Flow;

/** One of the seven parts of a report. */
@FunctionalInterface
public interface Part {

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
