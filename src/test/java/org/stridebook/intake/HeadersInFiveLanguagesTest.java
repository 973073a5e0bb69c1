package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideWords;
import org.stridebook.intake.words.HeaderWords;
import org.stridebook.intake.words.RatingWords;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;
import org.stridebook.workshop.SheetRead;

/** A sheet whose headers are German, French, Spanish, Italian or Hungarian is recognised, and each of its columns too. */
class HeadersInFiveLanguagesTest {

    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "it", "hu");
    private static final List<CsvRow> HEADERS = CsvResource.read(HeaderWords.class, "header-languages.csv");

    static Stream<String> sheets() {
        return HEADERS.stream()
                .map(row -> row.get("kind"))
                .distinct()
                .filter(kind -> !kind.equals("grid"))
                .flatMap(kind -> LANGUAGES.stream().map(language -> kind + " " + language));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyColumnIsRecognised(String sheet) {
        String kind = sheet.substring(0, sheet.indexOf(' '));
        String language = sheet.substring(sheet.indexOf(' ') + 1);
        List<CsvRow> rows =
                HEADERS.stream().filter(row -> row.get("kind").equals(kind)).toList();
        var titles = rows.stream().map(row -> row.get(language)).toList();

        // subcategories are told by their numbers
        String first = kind.equals("nist") ? "GOVERN 1.1 | | | |" : "";
        Sheets.Read read = Sheets.of(String.join(" | ", titles), first).read();

        List<SheetRead> found = read.workshop().sheets();
        assertThat(found).extracting(SheetRead::kind).as(titles.toString()).containsExactly(kind);
        var meanings = new ArrayList<String>();
        found.get(0).columns().forEach(column -> meanings.add(column.header() + " = " + column.meaning()));
        assertThat(meanings)
                .containsExactlyElementsOf(rows.stream()
                        .map(row ->
                                row.get(language) + " = " + row.get("column").toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void noLanguageLeavesAWordOut() {
        HEADERS.forEach(row -> LANGUAGES.forEach(
                language -> assertThat(row.get(language)).as(row.toString()).isNotBlank()));
    }

    @ParameterizedTest
    @CsvSource({
        "Identitätsvorspiegelung, S", "Usurpation d'identité, S", "Suplantación de identidad, S",
                "Falsificazione dell'identità, S", "Megszemélyesítés, S",
        "Manipulation, T", "Falsification, T", "Manipulación, T", "Manomissione, T", "Hamisítás, T",
        "Abstreitbarkeit, R", "Répudiation, R", "Repudio, R", "Ripudio, R", "Letagadás, R",
        "Offenlegung von Informationen, I", "Divulgation d'informations, I", "Divulgación de información, I",
                "Divulgazione di informazioni, I", "Információ felfedése, I",
        "Dienstverweigerung, D", "Déni de service, D", "Denegación de servicio, D", "Negazione del servizio, D",
                "Szolgáltatásmegtagadás, D",
        "Rechteausweitung, E", "Élévation de privilèges, E", "Elevación de privilegios, E",
                "Elevazione dei privilegi, E", "Jogosultságkiterjesztés, E"
    })
    void theSixWordsAreUnderstood(String word, char letter) {
        var understood = StrideWords.bundled().understand(word);
        assertThat(understood.unknown()).as(word).isEmpty();
        assertThat(understood.letters()).as(word).extracting(Stride::letter).containsExactly(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "sehr gering, 1", "très faible, 1", "muy bajo, 1", "molto basso, 1", "nagyon alacsony, 1",
        "niedrig, 2", "faible, 2", "baja, 2", "bassa, 2", "alacsony, 2",
        "mittel, 3", "moyenne, 3", "media, 3", "medio, 3", "közepes, 3",
        "hoch, 4", "élevé, 4", "alta, 4", "alto, 4", "magas, 4",
        "sehr hoch, 5", "très élevé, 5", "muy alto, 5", "molto alto, 5", "nagyon magas, 5",
        "kritisch, 5", "critique, 5", "crítico, 5", "critico, 5", "kritikus, 5"
    })
    void ratingsAreUnderstood(String word, int step) {
        var parts = RatingWords.bundled().parse(word);
        assertThat(parts).as(word).isNotNull();
        assertThat(parts.steps()).as(word).containsExactly(step);
    }
}
