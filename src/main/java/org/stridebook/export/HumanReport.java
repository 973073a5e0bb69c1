package org.stridebook.export;

import java.util.List;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;

/** For people at a terminal: what is wrong, where, and what to do. */
public final class HumanReport implements ProblemReport {

    private static final int SHOWN_PLACES = 4;

    @Override
    public String name() {
        return "human";
    }

    @Override
    public String write(List<Problem> problems) {
        var out = new StringBuilder();
        for (Problem problem : problems) {
            out.append(text(problem)).append('\n');
        }
        return out.toString();
    }

    /** One problem in three lines or less, each ending with a line break. */
    public static String text(Problem problem) {
        var out = new StringBuilder();
        out.append(problem.severity().word())
                .append('[')
                .append(problem.kind().name())
                .append("]: ")
                .append(oneLine(problem.message()))
                .append('\n');
        String places = oneLine(places(problem.locations()));
        out.append("  --> ")
                .append(places.isEmpty() ? "the folder itself" : places)
                .append('\n');
        if (!problem.help().isEmpty()) {
            out.append("   = help: ").append(oneLine(problem.help())).append('\n');
        }
        return out.toString();
    }

    /** {@code a.xlsx > Threats!H5, H9 and 3 more}: file and sheet are said once while they stay the same. */
    static String places(List<Location> locations) {
        var out = new StringBuilder();
        Location last = null;
        for (Location location : locations.subList(0, Math.min(SHOWN_PLACES, locations.size()))) {
            boolean same = last != null
                    && last.file().equals(location.file())
                    && last.sheet().equals(location.sheet())
                    && !location.cell().isEmpty();
            out.append(last == null ? "" : ", ").append(same ? location.cell() : location.toString());
            last = location;
        }
        int more = locations.size() - SHOWN_PLACES;
        return more > 0 ? out + " and " + more + " more" : out.toString();
    }

    /** Cell text must not forge lines of the report or steer the terminal. */
    static String oneLine(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
