package org.stridebook.assessment.gap;

import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.workshop.Treatment;

/**
 * What the threat model shows about a subcategory by itself.
 *
 * @param threats those that name it in References or whose techniques the crosswalk ties to it, worst first; what proved to be
 *     no threat is left out
 * @param measures those that treat one of its threats, and those for the whole system that name an ATLAS mitigation tied to it;
 *     rejected ones are left out
 * @param signals what the workshop itself shows, for subcategories about the process
 */
public record Shown(List<AssessedThreat> threats, List<Measure> measures, List<Signal> signals) {

    public Shown {
        threats = List.copyOf(threats);
        measures = List.copyOf(measures);
        signals = List.copyOf(signals);
    }

    public List<AssessedThreat> open() {
        return threats.stream().filter(AssessedThreat::isOpen).toList();
    }

    public List<AssessedThreat> openHigh() {
        return threats.stream().filter(AssessedThreat::isOpenHigh).toList();
    }

    public List<AssessedThreat> mitigated() {
        return threats.stream()
                .filter(threat -> threat.treatment() == Treatment.MITIGATED)
                .toList();
    }

    /** Open high threats that no measure treats, not even a planned one. */
    List<AssessedThreat> unanswered() {
        return openHigh().stream()
                .filter(threat -> threat.liveMeasures().isEmpty())
                .toList();
    }

    /** In place, checked or not. */
    public List<Measure> inPlace() {
        return measures.stream().filter(measure -> measure.status().isInPlace()).toList();
    }

    /** Planned or in progress. */
    public List<Measure> planned() {
        return measures.stream().filter(measure -> measure.status().isToDo()).toList();
    }

    /** Signals that could be judged. */
    List<Signal> judged() {
        return signals.stream().filter(signal -> signal.whole() > 0).toList();
    }

    public boolean isAnything() {
        return !threats.isEmpty() || !measures.isEmpty() || !signals.isEmpty();
    }
}
