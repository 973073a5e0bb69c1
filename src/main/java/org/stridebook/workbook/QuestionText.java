package org.stridebook.workbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.table.CsvResource;

/**
 * What to ask of a kind of element under one letter: one to three questions, and the techniques behind them.
 *
 * @param techniques without repeats, those of the first question first
 */
record QuestionText(String text, List<AtlasId> techniques) {

    private static final int MOST = 3;
    private static final Map<Stride, String> OF_ANY_KIND = ofAnyKind();

    QuestionText {
        techniques = List.copyOf(techniques);
    }

    /** The bundled questions for the kind; a general one where the kind is not known. */
    static QuestionText of(ElementType type, Stride letter, Frameworks frameworks) {
        List<StrideQuestion> questions =
                frameworks.questions(type, letter).stream().limit(MOST).toList();
        if (questions.isEmpty()) {
            return new QuestionText(java.util.Objects.requireNonNull(OF_ANY_KIND.get(letter)), List.of());
        }
        return new QuestionText(
                numbered(questions.stream().map(StrideQuestion::question).toList()), mixed(questions));
    }

    /** The first technique of each question, then the second ones, so that every question is represented. */
    private static List<AtlasId> mixed(List<StrideQuestion> questions) {
        int longest = questions.stream()
                .mapToInt(question -> question.techniques().size())
                .max()
                .orElse(0);
        return IntStream.range(0, longest)
                .boxed()
                .flatMap(i -> questions.stream()
                        .filter(question -> i < question.techniques().size())
                        .map(question -> question.techniques().get(i)))
                .distinct()
                .toList();
    }

    private static String numbered(List<String> questions) {
        if (questions.size() == 1) {
            return questions.get(0);
        }
        return IntStream.range(0, questions.size())
                .mapToObj(i -> (i + 1) + ". " + questions.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Map<Stride, String> ofAnyKind() {
        Map<Stride, String> questions = new EnumMap<>(Stride.class);
        for (var row : CsvResource.read(QuestionText.class, "questions-of-any-kind.csv")) {
            Stream.of(Stride.values())
                    .filter(letter -> row.get("stride").equals(String.valueOf(letter.letter())))
                    .forEach(letter -> questions.put(letter, row.get("question")));
        }
        return questions;
    }
}
