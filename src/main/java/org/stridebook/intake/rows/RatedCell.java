package org.stridebook.intake.rows;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.words.RatingScale;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Score;

/** One rating, read on the scale of its column. */
record RatedCell(TableContext context, Column column, String text, Location place, LineCells cells) {

    /** Where the words behind a rating begin, as in {@code High - all mails are sent in the name of others}. */
    private static final Pattern BEHIND = Pattern.compile("\\s+[—–-]+\\s+|[:;,(]|\\.\\s");

    /** The score, or null after telling why. */
    @Nullable
    Score score() {
        RatingScale scale = context.scales().of(column);
        RatingScale.Reading reading = scale.read(text);
        if (reading.trouble() == RatingScale.Trouble.NOT_UNDERSTOOD && context.isProse(column)) {
            cells.keep(column);
            return scale.read(BEHIND.split(text)[0]).score();
        }
        Finds finds = context.reading().finds();
        switch (reading.trouble()) {
            case NONE -> {}
            case NOT_UNDERSTOOD ->
                finds.add(
                        IntakeProblems.RATING_NOT_UNDERSTOOD,
                        place,
                        "`" + text + "` is no rating",
                        "write Low, Medium or High, or a number of the scale");
            case OUTSIDE ->
                finds.add(
                        IntakeProblems.RATING_OUTSIDE_SCALE,
                        place,
                        "`" + text + "` is outside the scale " + scale.title() + " of its column",
                        "correct the rating, or write the scale into the header, as in `Likelihood (1-10)`");
            case BETWEEN ->
                finds.add(
                        IntakeProblems.RATING_BETWEEN,
                        place,
                        "`" + text + "` lies between two steps, the higher one was taken",
                        "decide for one step");
            case WORD_DIFFERS ->
                finds.add(
                        IntakeProblems.RATING_WORD_DIFFERS,
                        place,
                        "number and word of `" + text + "` differ on the scale " + scale.title()
                                + " of its column, the word was taken",
                        "write the number or the word alone, or the scale into the header, as in `Likelihood (1-4)`");
            case ZERO ->
                finds.add(
                        IntakeProblems.RATING_ZERO,
                        place,
                        "`" + text + "` was read as 1, the least step",
                        "use 1 for the least");
        }
        if (reading.score() == null) {
            cells.keep(column);
        }
        return reading.score();
    }
}
