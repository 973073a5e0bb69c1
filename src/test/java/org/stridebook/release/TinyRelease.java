package org.stridebook.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An official file of a few lines, in format 6; its names are those that ATLAS had in May 2026. */
public final class TinyRelease {

    private TinyRelease() {}

    /** Two tactics, four techniques, a mitigation and a case study of two steps. */
    public static String text(String release) {
        return """
                format-version: 6.0.0
                collection: {version: '%s'}
                matrix: {id: ATLAS-matrix}
                tactics:
                  AML.TA0001: {id: AML.TA0001, name: AI Attack Staging, description: They prepare.}
                  AML.TA0005: {id: AML.TA0005, name: Execution, description: They run something.}
                techniques:
                  AML.T0019:
                    {id: AML.T0019, name: Publish Poisoned Datasets, description: They publish., maturity: Feasible}
                  AML.T0020:
                    {id: AML.T0020, name: Poison Training Data, description: They poison., maturity: Realized}
                  AML.T0051:
                    {id: AML.T0051, name: LLM Prompt Injection, description: They talk., maturity: Realized}
                  AML.T0051.000: {id: AML.T0051.000, name: Direct, description: At once., maturity: Demonstrated}
                mitigations:
                  AML.M0020: {id: AML.M0020, name: Generative AI Guardrails, description: Guard., categories: [Policy]}
                case-studies:
                  AML.CS0002: {id: AML.CS0002, name: VirusTotal Poisoning, description: It happened., type: Incident,
                    date: '2020-01-01', date-granularity: Year}
                relationships:
                  ATLAS-matrix:
                    sequences:
                    - {target: AML.TA0001, position: 1}
                    - {target: AML.TA0005, position: 2}
                  AML.T0019: {achieves: [{target: AML.TA0001}]}
                  AML.T0020: {achieves: [{target: AML.TA0001}]}
                  AML.T0051: {achieves: [{target: AML.TA0005}]}
                  AML.T0051.000: {achieves: [{target: AML.TA0005}], specializes: [{target: AML.T0051}]}
                  AML.M0020: {mitigates: [{target: AML.T0051}]}
                  AML.CS0002:
                    employs:
                    - {target: AML.T0020, tactic: AML.TA0001, step-id: S00, leads-to: [S01], description: First.}
                    - {target: AML.T0051, tactic: AML.TA0005, step-id: S01, leads-to: [], description: Then.}
                """.formatted(release);
    }

    /** Writes it as {@code ATLAS-<release>.yaml}. */
    public static Path in(Path folder, String release) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve("ATLAS-" + release + ".yaml"), text(release));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
