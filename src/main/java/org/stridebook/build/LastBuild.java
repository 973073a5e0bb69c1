package org.stridebook.build;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stridebook.output.OutputFile;

/**
 * What a build was made from and what it found, kept with the site, so that the next build of the same inputs has nothing to do.
 *
 * @param inputs the hash of everything that it read
 */
record LastBuild(String inputs, Findings found) {

    /** Where it is kept in the site. */
    static final String NAME = "build.tsv";

    private static final String NAMES = "inputs\tsystems\tfiles\tthreats\terrors\twarnings\tnotes\n";

    OutputFile file() {
        return OutputFile.text(
                NAME,
                NAMES
                        + String.join(
                                "\t",
                                inputs,
                                String.valueOf(found.systems()),
                                String.valueOf(found.files()),
                                String.valueOf(found.threats()),
                                String.valueOf(found.errors()),
                                String.valueOf(found.warnings()),
                                String.valueOf(found.notes()))
                        + "\n");
    }

    /** What a build kept that had these inputs; null where it had others. */
    static @Nullable Findings found(byte[] kept, String inputs) {
        String text = new String(kept, StandardCharsets.UTF_8);
        if (!text.startsWith(NAMES + inputs + "\t")) {
            return null;
        }
        String[] numbers = text.strip().substring(NAMES.length()).split("\t");
        return new Findings(
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]),
                Long.parseLong(numbers[4]),
                Long.parseLong(numbers[5]),
                Long.parseLong(numbers[6]));
    }
}
