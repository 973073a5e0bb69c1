package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Shortened;

/**
 * One line of the threat list; where several participants wrote the same line, all of them merged.
 *
 * @param idDerived whether Stridebook made the id because none was typed
 * @param elements components or flows, names or ids as written
 * @param atlas references to ATLAS as written, one each
 * @param votes every rating given, at least one entry per row read
 * @param statedRisk the risk word or number typed beside the factors, or empty
 * @param residualLikelihood after treatment
 * @param treatment from the Treatment and Status columns; {@link Treatment#OPEN} where both are blank
 * @param treatmentText the words in those columns, or empty
 * @param statedResidual typed residual risk, or empty
 * @param remarks texts of other participants that differ
 * @param sources every row it was read from, the first one leading
 */
public record Threat(
        ThreatId id,
        boolean idDerived,
        List<String> elements,
        Set<Stride> letters,
        List<String> atlas,
        String title,
        String scenario,
        List<Vote> votes,
        String statedRisk,
        String controls,
        String mitigation,
        List<String> atlasMitigations,
        Treatment treatment,
        String treatmentText,
        @Nullable Score residualLikelihood,
        @Nullable Score residualImpact,
        String statedResidual,
        String owner,
        @Nullable LocalDate due,
        String effort,
        String ticket,
        @Nullable LocalDate found,
        String references,
        String notes,
        List<Remark> remarks,
        List<Extra> more,
        List<Source> sources) {

    public Threat {
        elements = List.copyOf(elements);
        letters = java.util.Collections.unmodifiableSet(
                letters.isEmpty() ? java.util.EnumSet.noneOf(Stride.class) : java.util.EnumSet.copyOf(letters));
        atlas = List.copyOf(atlas);
        votes = List.copyOf(votes);
        atlasMitigations = List.copyOf(atlasMitigations);
        remarks = List.copyOf(remarks);
        more = List.copyOf(more);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("threat " + id + " comes from nowhere");
        }
    }

    /** The leading row. */
    public Source source() {
        return sources.get(0);
    }

    /** The title, or the start of the scenario where there is none; never empty. */
    public String headline() {
        if (!title.isEmpty()) {
            return title;
        }
        String line = scenario.replace('\n', ' ').strip();
        return line.isEmpty() ? id.value() : Shortened.toWords(80, line);
    }
}
