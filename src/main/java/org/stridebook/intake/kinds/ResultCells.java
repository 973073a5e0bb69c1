package org.stridebook.intake.kinds;

import static org.stridebook.intake.problems.IntakeProblems.NUMBER_NOT_UNDERSTOOD;
import static org.stridebook.intake.problems.IntakeProblems.NUMBER_READ_AS;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.words.ValueWords;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.Verdict;

/**
 * How often was tried and how often it worked, in the many ways in which people write that: {@code 7}, {@code 7 of 20}, {@code 1.000},
 * {@code 12,5 %}.
 *
 * @param share only where no number of successes follows from it
 */
record ResultCells(
        @Nullable Integer attempts,
        @Nullable Integer successes,
        @Nullable Double share) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(?:[.,]0{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[., '’\\u00a0\\u202f]\\d{3}){1,2}");
    private static final Pattern OUT_OF = Pattern.compile("(\\d{1,9})\\s*(?:/|of|out of|von|sur|de|su)\\s*(\\d{1,9})");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*(%?)");
    /** Shares are mostly rounded to a tenth of a percent. */
    private static final double ROUNDED = 0.0006;

    static ResultCells of(Line line) {
        Integer attempts = number(line, Column.ATTEMPTS);
        String text = line.text(Column.SUCCESSES);
        Matcher outOf = OUT_OF.matcher(text);
        ResultCells read;
        if (outOf.matches()) {
            Integer all = attempts == null ? Integer.valueOf(outOf.group(2)) : attempts;
            read = new ResultCells(all, Integer.valueOf(outOf.group(1)), null);
        } else if (text.endsWith("%")) {
            read = of(line, attempts, Column.SUCCESSES);
        } else {
            Integer successes = number(line, Column.SUCCESSES);
            read = successes == null
                    ? of(line, attempts, Column.SUCCESS_RATE)
                    : new ResultCells(attempts, successes, null);
            if (successes != null && line.has(Column.SUCCESS_RATE)) {
                line.keep(Column.SUCCESS_RATE);
            }
        }
        return read;
    }

    /** A share of a known number of attempts is a number of successes where it is near enough to a whole one. */
    private static ResultCells of(Line line, @Nullable Integer attempts, Column column) {
        Double share = share(line, column);
        if (share == null || attempts == null || attempts == 0) {
            return new ResultCells(attempts, null, share);
        }
        int successes = (int) Math.round(share * attempts);
        boolean exact = Math.abs((double) successes / attempts - share) < ROUNDED;
        return exact ? new ResultCells(attempts, successes, null) : new ResultCells(attempts, null, share);
    }

    /** Whole numbers, also {@code 20.0} as some programs write them, and with a mark between thousands. */
    private static @Nullable Integer number(Line line, Column column) {
        String text = line.text(column);
        if (WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text.replaceAll("[.,].*", ""));
        }
        if (!GROUPED.matcher(text).matches()) {
            return line.integer(column);
        }
        String digits = text.replaceAll("\\D", "");
        if (text.contains(".")) {
            line.tell(NUMBER_READ_AS, column, "`%s` was read as " + digits, "write digits only");
        }
        return Integer.valueOf(digits);
    }

    /** From 0 to 1. A number above 1 is a percentage, with or without its sign. */
    private static @Nullable Double share(Line line, Column column) {
        String text = line.text(column);
        if (text.isEmpty()) {
            return null;
        }
        Matcher matcher = SHARE.matcher(text);
        if (matcher.matches()) {
            double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
            boolean percent = value > 1
                    || !matcher.group(2).isEmpty()
                    || line.header(column).contains("%");
            double share = percent ? value / 100 : value;
            if (share <= 1) {
                return share;
            }
        }
        line.tell(NUMBER_NOT_UNDERSTOOD, column, "`%s` is no share of attempts", "write a percentage such as 12.5 %");
        line.keep(column);
        return null;
    }

    /** Only a word that stands alone says that nothing got through; a remark beside it may say something else. */
    static Verdict verdict(Line line) {
        String text = line.text(Column.VERDICT);
        ValueWords.Match match = text.isEmpty() ? null : line.find("verdict", text);
        Outcome meaning = match == null ? Outcome.UNKNOWN : Outcome.valueOf(match.meaning());
        boolean sure = match != null && (match.exact() || meaning == Outcome.GOT_THROUGH);
        return new Verdict(text, sure ? meaning : Outcome.UNKNOWN);
    }
}
