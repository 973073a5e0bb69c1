package org.stridebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.atlas.AtlasId;
import org.stridebook.document.Json;
import org.stridebook.release.Change;
import org.stridebook.release.Comparison;

/**
 * What changed between two releases of ATLAS, for people and for programs.
 *
 * @param found references that a change touches
 * @param asked whether workshops were looked through at all
 */
public record ReleaseReport(Comparison comparison, List<Found> found, boolean asked) {

    public ReleaseReport {
        found = List.copyOf(found);
    }

    /** A reference of one system. */
    public record Found(String system, ReleaseNews.Touched reference) {}

    /** Indented text, one change a line. */
    public String human() {
        var out = new StringBuilder();
        out.append(title(comparison.from().release(), comparison.from().source()))
                .append(" -> ")
                .append(title(comparison.to().release(), comparison.to().source()))
                .append('\n');
        if (comparison.isBackwards()) {
            out.append("The first of the two is the newer one: swap them to see what it brought.\n");
        }
        for (Change.Thing thing : Change.Thing.values()) {
            out.append('\n')
                    .append(thing.plural())
                    .append(": ")
                    .append(tally(thing))
                    .append('\n');
            comparison.changes().stream()
                    .filter(change -> change.thing() == thing)
                    .forEach(change -> out.append("  ").append(line(change)).append('\n'));
        }
        if (asked) {
            appendFound(out);
        }
        return out.toString();
    }

    private static String title(String release, String source) {
        return "ATLAS " + release + " (" + source + ")";
    }

    private String tally(Change.Thing thing) {
        var parts = new ArrayList<String>();
        for (Change.What what : Change.What.values()) {
            int count = comparison.of(thing, what).size();
            if (count > 0) {
                parts.add(count + " " + what.word());
            }
        }
        return parts.isEmpty() ? "no change" : String.join(", ", parts);
    }

    private static String line(Change change) {
        return change.id() + "  " + change.name() + ": " + change.sentence();
    }

    private void appendFound(StringBuilder out) {
        out.append('\n')
                .append("our threats that this touches: ")
                .append(found.stream()
                        .map(one -> one.system() + " " + one.reference().threat())
                        .distinct()
                        .count())
                .append(", by references: ")
                .append(found.size())
                .append('\n');
        for (Found one : found) {
            String changes =
                    one.reference().changes().stream().map(ReleaseReport::line).collect(Collectors.joining("; "));
            out.append("  ")
                    .append(one.system())
                    .append(' ')
                    .append(one.reference().threat())
                    .append("  \"")
                    .append(one.reference().written())
                    .append("\" -> ")
                    .append(changes)
                    .append('\n');
        }
    }

    /** The same as JSON; {@code touched} is null where no workshops were looked through. */
    public String json() {
        return Json.write(new Document(
                new Release(comparison.from().release(), comparison.from().source()),
                new Release(comparison.to().release(), comparison.to().source()),
                comparison.changes().stream().map(ReleaseReport::entry).toList(),
                asked ? found.stream().map(ReleaseReport::touched).toList() : null));
    }

    private record Document(
            Release from,
            Release to,
            List<Entry> changes,
            @org.jspecify.annotations.Nullable List<Reference> touched) {}

    private record Release(String release, String source) {}

    private record Entry(
            String kind, String id, String name, String change, String then, String now, List<String> successors) {}

    private record Reference(String system, String threat, String written, List<Entry> changes) {}

    private static Entry entry(Change change) {
        return new Entry(
                change.thing().word().replace(' ', '-'),
                change.id().value(),
                change.name(),
                change.what().word().replace(' ', '-'),
                change.then(),
                change.now(),
                change.successors().stream().map(AtlasId::value).toList());
    }

    private static Reference touched(Found one) {
        return new Reference(
                one.system(),
                one.reference().threat().value(),
                one.reference().written(),
                one.reference().changes().stream().map(ReleaseReport::entry).toList());
    }
}
