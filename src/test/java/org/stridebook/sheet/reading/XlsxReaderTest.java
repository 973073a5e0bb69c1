package org.stridebook.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.sheet.RawXlsx;
import org.stridebook.sheet.ReadResult;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;

class XlsxReaderTest {

    @Test
    void textsComeSharedInlineAndFromFormulas() {
        var read = ReadResult.of(RawXlsx.withRows("""
                <row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t>in</t><r><t>line</t></r></is></c>
                <c r='D1' t='str'><f>A1&amp;"x"</f><v>formula</v></c></row>""")
                .sharedStrings("<t>zero</t>", "<r><t>ri</t></r><r><rPr/><t>ch</t></r><rPh><t>reading aid</t></rPh>")
                .bytes());

        assertThat(read.table().rows())
                .containsExactly(new Row(
                        1, false, List.of(Cell.text(1, "rich"), Cell.text(2, "inline"), Cell.text(4, "formula"))));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.0 | 4",
                "4 | 4",
                "-0 | 0",
                "0.30000000000000004 | 0.3",
                "0.1 | 0.1",
                "1E3 | 1000",
                "1.5E-3 | 0.0015",
                "123456789012345678 | 123456789012346000",
                "1E+300 | 1E+300",
                "-5.96876894397302E-7 | -0.000000596876894397302",
                "5E-324 | 4.94065645841247E-324",
                "007 | 7",
                "not a number | not a number",
            })
    void numbersComeInShortestForm(String stored, String shown) {
        var read = ReadResult.of(RawXlsx.withRows("<row r='1'><c r='A1'><v>" + stored + "</v></c></row>")
                .bytes());
        assertThat(read.cell("A1").text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0% | 0.8 | 80% | NUMBER",
                "0.00% | 0.125 | 12.5% | NUMBER",
                "yyyy-mm-dd | 46154 | 2026-05-12 | DATE",
                "[$-407]d. mmmm yyyy;@ | 46154.604166666664 | 2026-05-12T14:30 | DATE",
                "dd/mm/yy hh:mm:ss | 46154.60422453704 | 2026-05-12T14:30:05 | DATE",
                "mmm | 46154 | 2026-05-12 | DATE",
                "\"due \"d\\.m\\.yyyy | 46154 | 2026-05-12 | DATE",
                "h:mm AM/PM | 0.6041666666666666 | 14:30 | TEXT",
                "[h]:mm | 1.5 | 36:00 | TEXT",
                "yyyy-mm-dd | 1 | 1900-01-01 | DATE",
                "yyyy-mm-dd | 59 | 1900-02-28 | DATE",
                "yyyy-mm-dd | 61 | 1900-03-01 | DATE",
                "yyyy-mm-dd | -1 | -1 | NUMBER",
                "yyyy-mm-dd | 99999999 | 99999999 | NUMBER",
                "General | 46154 | 46154 | NUMBER",
                "0.00E+00 | 46154 | 46154 | NUMBER",
                "0 \"days\" | 3 | 3 | NUMBER",
                "[Red]0.0;[Blue]-0.0 | 3 | 3 | NUMBER",
                "#,##0\\ \"h\" | 3 | 3 | NUMBER",
                "@ | 3 | 3 | NUMBER",
            })
    void numberFormatSaysWhatANumberMeans(String code, String stored, String text, Cell.Kind kind) {
        var read = ReadResult.of(RawXlsx.withRows("<row r='1'><c r='A1' s='0'><v>" + stored + "</v></c></row>")
                .formats(code)
                .bytes());
        assertThat(read.cell("A1")).isEqualTo(new Cell(1, text, kind, "", ""));
    }

    @Test
    void daysMayCountFrom1904() {
        var book = RawXlsx.withRows("<row r='1'><c r='A1' s='0'><v>44692</v></c></row>")
                .formats("yyyy-mm-dd")
                .part("xl/workbook.xml", """
                <workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>
                <workbookPr date1904='1'/><sheets><sheet name='Threats' r:id='r1'/></sheets></workbook>""");
        assertThat(ReadResult.of(book.bytes()).cell("A1").text()).isEqualTo("2026-05-12");
    }

    @Test
    void datesMayBeSpelledInIsoForm() {
        var read = ReadResult.of(RawXlsx.withRows(
                        "<row r='1'><c r='A1' t='d'><v>2026-05-12T00:00:00.000</v></c><c r='B1' t='d'><v>2026-05-12T14:30:00Z</v></c></row>")
                .bytes());
        assertThat(read.cell("A1")).isEqualTo(new Cell(1, "2026-05-12", Cell.Kind.DATE, "", ""));
        assertThat(read.cell("B1").text()).isEqualTo("2026-05-12T14:30");
    }

    @Test
    void booleansErrorsAndUncalculatedFormulasAreTold() {
        var read = ReadResult.of(RawXlsx.withRows("""
                <row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c><c r='C1' t='e'><f>X</f><v>#REF!</v></c>
                <c r='D1'><f>1+1</f></c><c r='E1'><f>1+1</f><v></v></c><c r='F1' t='str'><f>""</f><v></v></c><c r='G1' s='1'/></row>""").bytes());
        assertThat(read.table().rows().get(0).cells())
                .extracting(cell -> cell.kind() + " " + cell.text())
                .containsExactly("BOOLEAN TRUE", "BOOLEAN FALSE", "ERROR #REF!", "NO_VALUE ", "NO_VALUE ");
    }

    @Test
    void rowsAndCellsWithoutAddressFollowTheOnesBefore() {
        var read = ReadResult.of(RawXlsx.withRows("""
                <row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>""").bytes());
        assertThat(read.cell("B1").text()).isEqualTo("2");
        assertThat(read.cell("D5").text()).isEqualTo("4");
        assertThat(read.cell("A6").text()).isEqualTo("5");
    }

    @Test
    void escapedCharactersAreCleanedAndReported() {
        var read = ReadResult.of(RawXlsx.withRows(
                        "<row r='1'><c r='A1' t='inlineStr'><is><t>a_x000D__x000A_b_x001B__xD83D_ _x005F_x0041_</t></is></c></row>")
                .bytes());
        assertThat(read.cell("A1").text()).isEqualTo("a\nb␛\ufffd _x0041_");
        assertThat(read.kinds()).containsExactly("characters-replaced");
        assertThat(read.problems().get(0).location()).hasToString("w/threats.xlsx > Threats!A1");
    }

    @Test
    void mergesHiddenRowsAndHiddenColumnsAreKept() {
        var read = ReadResult.of(RawXlsx.withSheet(RawXlsx.sheet("""
                <cols><col min='2' max='16384' hidden='1'/></cols>
                <sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>1</v></c></row><row r='2' hidden='1'><c r='A2'><v>2</v></c></row>
                <row r='3' hidden='true'/></sheetData><mergeCells count='1'><mergeCell ref='A1:A2'/></mergeCells>""")).bytes());
        assertThat(read.table().merges()).containsExactly(new Table.Merge(1, 1, 2, 1));
        assertThat(read.table().hiddenColumns()).containsExactly(2);
        assertThat(read.table().rows()).extracting(Row::hidden).containsExactly(false, true);
        assertThat(read.kinds()).containsExactly("hidden-cells", "hidden-cells");
        assertThat(read.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "the sheet has 1 hidden column (B), read like all others",
                        "the sheet has 1 hidden row, read like all others");
    }

    @Test
    void commentsAndHyperlinksHangOnTheirCells() {
        var read = ReadResult.of(RawXlsx.withSheet(RawXlsx.sheet("""
                <sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row></sheetData>
                <hyperlinks><hyperlink ref='A1' r:id='h'/><hyperlink ref='B1:C1' location="Flows!A1"/></hyperlinks>"""))
                .part("xl/worksheets/_rels/sheet1.xml.rels", """
                <Relationships><Relationship Id='h' Type='x/hyperlink' Target='https://example.org/a?b=c' TargetMode='External'/>
                <Relationship Id='c' Type='x/comments' Target='../comments1.xml'/>
                <Relationship Id='t' Type='x/threadedComment' Target='/xl/threadedComments/one.xml'/></Relationships>""")
                .part("xl/comments1.xml", """
                <comments><authors><author>Secret Name</author></authors><commentList>
                <comment ref='A1' authorId='0'><text><r><t>old </t></r><r><t>note</t></r></text></comment>
                <comment ref='B1' authorId='0'><text><t>[Threaded comment]

                Your version of Excel</t></text></comment></commentList></comments>""")
                .part("xl/threadedComments/one.xml", """
                <ThreadedComments><threadedComment ref='B1' id='1'><text>Is this right?</text></threadedComment>
                <threadedComment ref='B1' id='2' parentId='1'><text>Yes.</text></threadedComment></ThreadedComments>""")
                .bytes());
        assertThat(read.cell("A1"))
                .isEqualTo(new Cell(1, "1", Cell.Kind.NUMBER, "old note", "https://example.org/a?b=c"));
        assertThat(read.cell("B1")).isEqualTo(new Cell(2, "2", Cell.Kind.NUMBER, "Is this right?\nYes.", "#Flows!A1"));
        assertThat(read.cell("C1").link()).isEqualTo("#Flows!A1");
    }

    @Test
    void hiddenSheetsAreNotReadButCounted() {
        var book = RawXlsx.withRows("<row r='1'><c r='A1'><v>1</v></c></row><row r='3'><c r='A3'><v>1</v></c></row>");
        String workbook = """
                <workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>
                <sheet name='Lists' state='hidden' r:id='r1'/><sheet name='Deep' state='veryHidden' r:id='r1'/></sheets></workbook>""";

        var read = ReadResult.of(book.part("xl/workbook.xml", workbook).bytes());

        assertThat(read.tables()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.location() + ": " + problem.message())
                .containsExactly(
                        "w/threats.xlsx > Deep: the hidden sheet was not read",
                        "w/threats.xlsx > Lists: the hidden sheet was not read; it holds 2 filled rows");
    }

    @Test
    void strictOfficeFilesAreReadLikeAnyOther() {
        var book = RawXlsx.withRows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
                .sharedStrings("<t>strict</t>");
        var strict = new RawXlsx();
        for (String part : List.of(
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml")) {
            strict.part(
                    part,
                    book.text(part)
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        assertThat(ReadResult.of(strict.bytes()).cell("A1").text()).isEqualTo("strict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='0'/> | it has a row numbered '0'",
                "<row r='1048577'/> | it has a row numbered '1048577'",
                "<row r='x'/> | it has a row numbered 'x'",
                "<row r='1'><c r='XFE1'><v>1</v></c></row> | row 1 has a cell that calls itself 'XFE1'",
                "<row r='1'><c r='A2'><v>1</v></c></row> | row 1 has a cell that calls itself 'A2'",
                "<row r='1'><c r='XFD1'><v>1</v></c><c><v>2</v></c></row> | row 1 has too many cells",
            })
    void cellOutsideTheSheetStopsTheSheet(String rows, String message) {
        var read = ReadResult.of(RawXlsx.withRows(rows).bytes());
        assertThat(read.tables()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(SheetProblems.DAMAGED_SHEET);
            assertThat(problem.message()).isEqualTo("the sheet was not read: " + message);
            assertThat(problem.location().sheet()).isEqualTo("Threats");
        });
    }

    @Test
    void missingSharedStringIsReportedAtItsCell() {
        var book = RawXlsx.withRows("<row r='3'><c r='B3' t='s'><v>7</v></c></row>")
                .sharedStrings("<t>only</t>");
        assertThat(ReadResult.of(book.bytes()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("w/threats.xlsx > Threats!B3"));
    }

    @Test
    void missingSheetPartIsReportedAndTheOthersAreRead() {
        String workbook = """
                <workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>
                <sheet name='Gone' r:id='r9'/><sheet name='Here' r:id='r1'/></sheets></workbook>""";
        var read = ReadResult.of(RawXlsx.withRows("<row r='1'><c r='A1'><v>1</v></c></row>")
                .part("xl/workbook.xml", workbook)
                .bytes());
        assertThat(read.table().sheet()).isEqualTo("Here");
        assertThat(read.kinds()).containsExactly("damaged-sheet");
    }

    @Test
    void anchorsOfDrawingsAreNoRows() {
        var read = ReadResult.of(RawXlsx.withSheet(RawXlsx.sheet("""
                <sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>
                <controls><control><anchor><from><col>1</col><row>2</row></from></anchor></control></controls>""")).bytes());
        assertThat(read.table().rows()).hasSize(1);
    }
}
