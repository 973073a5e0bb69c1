package org.stridebook.assessment.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.session.Movement.Change;
import org.stridebook.assessment.session.Movement.Kind;
import org.stridebook.assessment.session.Movement.Point;
import org.stridebook.table.Key;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/** All sessions of one system, compared by threat id. An earlier session stands as it was on its own day. */
public final class Sessions {

    private final List<Workshop> workshops;
    private final List<Register> registers = new ArrayList<>();
    private final LocalDate asOf;

    /** Oldest first; the last one is the report. */
    public Sessions(List<Workshop> workshops, RiskScheme scheme, LocalDate asOf) {
        if (workshops.isEmpty()) {
            throw new IllegalArgumentException("a system needs at least one session");
        }
        this.workshops = List.copyOf(workshops);
        this.asOf = asOf;
        for (int i = 0; i < workshops.size(); i++) {
            boolean last = i == workshops.size() - 1;
            LocalDate day = last ? asOf : day(workshops.get(i));
            registers.add(Register.of(workshops.get(i), scheme, day));
        }
    }

    private LocalDate day(Workshop workshop) {
        LocalDate session = workshop.profile().session();
        return session == null ? asOf : session;
    }

    public Workshop latest() {
        return workshops.get(workshops.size() - 1);
    }

    public Register register() {
        return registers.get(registers.size() - 1);
    }

    public Movement movement() {
        var trend = new ArrayList<Point>();
        for (int i = 0; i < workshops.size(); i++) {
            trend.add(new Point(day(workshops.get(i)), registers.get(i).open()));
        }
        if (workshops.size() == 1) {
            return new Movement(null, List.of(), trend);
        }
        LocalDate previous = day(workshops.get(workshops.size() - 2));
        return new Movement(previous, changes(registers.get(registers.size() - 2), register()), trend);
    }

    private static List<Change> changes(Register then, Register now) {
        var ids = new LinkedHashMap<Key, Threat>();
        then.threats().forEach((id, treated) -> ids.put(id, treated.threat()));
        now.threats().forEach((id, treated) -> ids.put(id, treated.threat()));
        return ids.entrySet().stream()
                .map(entry -> change(
                        entry.getValue(),
                        then.threats().get(entry.getKey()),
                        now.threats().get(entry.getKey())))
                .sorted(Comparator.comparing(Change::id))
                .toList();
    }

    private static Change change(Threat threat, @Nullable TreatedThreat then, @Nullable TreatedThreat now) {
        return new Change(threat.id(), threat.headline(), kind(then, now), level(then), level(now));
    }

    private static @Nullable RiskLevel level(@Nullable TreatedThreat threat) {
        return threat == null ? null : threat.current().level();
    }

    private static Kind kind(@Nullable TreatedThreat then, @Nullable TreatedThreat now) {
        if (then == null) {
            return Kind.NEW;
        }
        if (now == null) {
            return Kind.GONE;
        }
        if (then.treatment().isOpen() != now.treatment().isOpen()) {
            return now.treatment().isOpen() ? Kind.REOPENED : Kind.CLOSED;
        }
        RiskLevel before = level(then);
        RiskLevel after = level(now);
        if (before == null || after == null || before == after) {
            return Kind.UNCHANGED;
        }
        return after.compareTo(before) > 0 ? Kind.WORSE : Kind.BETTER;
    }

    /** When a threat was first found: the typed date, or the first session that lists it, whichever is earlier. */
    public Map<Key, LocalDate> found() {
        var found = new LinkedHashMap<Key, LocalDate>();
        for (int i = 0; i < workshops.size(); i++) {
            LocalDate session = workshops.get(i).profile().session();
            registers.get(i).threats().forEach((id, treated) -> {
                earliest(found, id, treated.threat().found());
                earliest(found, id, session);
            });
        }
        return found;
    }

    private static void earliest(Map<Key, LocalDate> found, Key id, @Nullable LocalDate date) {
        if (date != null) {
            found.merge(id, date, (a, b) -> a.isBefore(b) ? a : b);
        }
    }
}
