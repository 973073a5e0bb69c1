package org.stridebook.sheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.stridebook.sheet.RawXlsx;
import org.stridebook.sheet.ReadResult;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;

public class OdsReaderTest {

    public static final byte[] BOOK = ods("""
            <office:automatic-styles><style:style style:name="hid" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>
            <table:tracked-changes><table:table-cell/></table:tracked-changes>
            <table:table table:name="Threats">
              <table:shapes><draw:frame><table:table table:name="no sheet"/></draw:frame></table:shapes>
              <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>
              <table:table-header-rows><table:table-row>
                <table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2">
                  <text:p>One<text:s text:c="2"/><text:span>rich</text:span></text:p><text:p>two<text:line-break/>three</text:p>
                  <office:annotation><dc:creator>Ana</dc:creator><text:p>why?</text:p></office:annotation></table:table-cell>
                <table:covered-table-cell/>
                <table:table-cell calcext:value-type="error" office:value-type="string" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>
              </table:table-row></table:table-header-rows>
              <table:table-row table:number-rows-repeated="2" table:visibility="filter">
                <table:table-cell office:value-type="float" office:value="4.0" table:number-columns-repeated="2"><text:p>4,00</text:p></table:table-cell>
                <table:table-cell table:formula="of:=A1"/></table:table-row>
              <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
              <table:table-row><table:table-cell/>
                <table:table-cell office:value-type="percentage" office:value="0.8"><text:p>80%</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2026-05-12"><text:p>12/05/26</text:p></table:table-cell>
                <table:table-cell office:value-type="time" office:time-value="PT14H30M29.9999999S"><text:p>14:30</text:p></table:table-cell>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://example.org/">link</text:a></text:p></table:table-cell>
              </table:table-row>
              <table:table-row table:number-rows-repeated="1047572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            <table:table table:name="Lists" table:style-name="hid"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
            </office:spreadsheet></office:body>""");

    private final ReadResult read = ReadResult.of("w/threats.ods", BOOK);

    @Test
    void cellsOfEveryTypeAreRead() {
        assertThat(read.cell("A1")).isEqualTo(new Cell(1, "One  rich\ntwo\nthree", Cell.Kind.TEXT, "why?", ""));
        assertThat(read.cell("C1")).isEqualTo(new Cell(3, "#DIV/0!", Cell.Kind.ERROR, "", ""));
        assertThat(read.cell("C2").kind()).isEqualTo(Cell.Kind.NO_VALUE);
        assertThat(read.table().rows().get(3).cells())
                .extracting(cell -> cell.kind() + " " + cell.text() + " " + cell.link())
                .containsExactly(
                        "NUMBER 80% ",
                        "DATE 2026-05-12 ", "TEXT 14:30:30 ", "BOOLEAN TRUE ", "TEXT link https://example.org/");
    }

    @Test
    void repeatedRowsAndColumnsStandWhereTheyAreShown() {
        assertThat(read.table().rows()).extracting(Row::number).containsExactly(1, 2, 3, 1004);
        assertThat(read.cell("B3").text()).isEqualTo("4");
    }

    @Test
    void mergesAndHiddenPartsAreKept() {
        assertThat(read.table().merges()).containsExactly(new Table.Merge(1, 1, 2, 2));
        assertThat(read.table().rows()).extracting(Row::hidden).containsExactly(false, true, true, false);
        assertThat(read.table().hiddenColumns()).containsExactly(3, 4, 5, 6);
        assertThat(read.kinds()).containsExactly("hidden-sheet", "hidden-cells", "hidden-cells");
    }

    @Test
    void cellRepeatedWithoutEndIsRefused() {
        byte[] bomb = ods("""
                <office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">
                <table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>
                </table:table-row></table:table></office:spreadsheet></office:body>""");
        assertThat(ReadResult.of("w/a.ods", bomb).kinds()).containsExactly("too-many-cells");
    }

    private static byte[] ods(String content) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8));
        parts.put("content.xml", ("""
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="style"
                 xmlns:table="table" xmlns:text="text" xmlns:draw="draw" xmlns:dc="dc" xmlns:xlink="xlink"
                 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">""" + content + "</office:document-content>").getBytes(UTF_8));
        return RawXlsx.zip(parts);
    }
}
