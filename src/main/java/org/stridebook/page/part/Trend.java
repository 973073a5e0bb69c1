package org.stridebook.page.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.session.Movement;
import org.stridebook.workshop.RiskLevel;

/**
 * Open threats over time as stacked bars, with the same numbers as a table.
 *
 * @param summary one sentence for people who cannot see the picture
 */
public record Trend(String summary, int width, int height, List<Point> points) {

    private static final int TOP = 22;
    private static final int BASE = 170;
    private static final int STEP = 64;
    private static final int BAR = 40;

    public Trend {
        points = List.copyOf(points);
    }

    /** One session; {@code x} is the left edge of its bar, {@code middle} its middle, {@code top} where its total is written. */
    public record Point(String day, int total, int x, int middle, int top, List<Badge> counts, List<Block> blocks) {}

    /** A piece of a bar: its level as the end of a class name. */
    public record Block(String level, int y, int height) {}

    /** Of one system. */
    public static Trend of(Movement movement) {
        return draw(movement.trend());
    }

    /** Of all systems: on each day of a session, the newest counts of every system until then. */
    public static Trend of(List<Movement> movements) {
        var days = new TreeSet<LocalDate>();
        movements.forEach(movement -> movement.trend().forEach(point -> days.add(point.session())));
        return draw(days.stream()
                .map(day -> new Movement.Point(day, upTo(day, movements)))
                .toList());
    }

    private static LevelCounts upTo(LocalDate day, List<Movement> movements) {
        var sum = LevelCounts.NONE;
        for (Movement movement : movements) {
            LevelCounts last = LevelCounts.NONE;
            for (Movement.Point point : movement.trend()) {
                last = point.session().isAfter(day) ? last : point.open();
            }
            sum = sum.plus(last);
        }
        return sum;
    }

    private static Trend draw(List<Movement.Point> all) {
        var shown = all.subList(Math.max(0, all.size() - 12), all.size());
        int most = shown.stream().mapToInt(point -> point.open().total()).max().orElse(0);
        var points = new ArrayList<Point>();
        for (int i = 0; i < shown.size(); i++) {
            points.add(point(shown.get(i), 8 + i * STEP, Math.max(1, most)));
        }
        return new Trend(summary(shown), Math.max(1, shown.size()) * STEP, BASE + 24, points);
    }

    private static Point point(Movement.Point point, int x, int most) {
        var blocks = new ArrayList<Block>();
        double scale = (double) (BASE - TOP) / most;
        int bottom = BASE;
        int so = 0;
        for (RiskLevel level : levels()) {
            so += point.open().count(level);
            bottom = block(Badges.tone(level), so, scale, bottom, blocks);
        }
        bottom = block(Tone.UNRATED, point.open().total(), scale, bottom, blocks);
        return new Point(
                point.session().toString(),
                point.open().total(),
                x,
                x + BAR / 2,
                bottom - 6,
                Levels.of(point.open()),
                blocks);
    }

    /** Piles a block up to the running total; the answer is its upper edge. */
    private static int block(Tone tone, int runningTotal, double scale, int bottom, List<Block> blocks) {
        int top = BASE - (int) Math.round(runningTotal * scale);
        if (top < bottom) {
            blocks.add(new Block(tone.css().substring("level-".length()), top, bottom - top));
        }
        return top;
    }

    private static List<RiskLevel> levels() {
        var levels = new ArrayList<>(List.of(RiskLevel.values()));
        java.util.Collections.reverse(levels);
        return levels;
    }

    private static String summary(List<Movement.Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        return "Open threats: " + first.open().total() + " on " + first.session() + ", "
                + last.open().total() + " on " + last.session() + ".";
    }
}
