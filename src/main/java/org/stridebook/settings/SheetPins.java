package org.stridebook.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.document.YamlNode;
import org.stridebook.workshop.Column;

/** The {@code sheets} part of the settings: a list of pins, each for some files. */
public final class SheetPins {

    /** What {@code kind} may say. */
    public static final List<String> KINDS = List.of(
            "threats",
            "components",
            "flows",
            "zones",
            "assets",
            "stride",
            "grid",
            "decisions",
            "mitigations",
            "nist",
            "results",
            "participants",
            SheetPin.OTHER);

    /** Written in place of a column: keep it as it is. */
    private static final String MORE = "more";

    private static final int LONGEST = 200;
    private static final int LAST_ROW = 100_000;

    private SheetPins() {}

    /** The pins that can be used; the others are told. */
    static List<SheetPin> read(Section top) {
        YamlNode list = top.node().get("sheets");
        if (!(list instanceof YamlNode.Missing) && list.items().isEmpty()) {
            top.unusable("sheets", "`sheets` is no list", "write `- files: ...` below it, once for each pinned sheet");
        }
        return list.items().stream()
                .map(item -> pin(new Section(item, top.file(), top.problems())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SheetPin> pin(Section section) {
        section.allow("files", "sheet", "kind", "header-row", "columns");
        Optional<String> files = section.text("files", LONGEST);
        if (files.isEmpty()) {
            if (!section.node().has("files")) {
                section.unusable("files", "a pinned sheet names no files", "write `files: \"chat/register.xlsx\"`");
            }
            return Optional.empty();
        }
        String kind = kind(section);
        int row = section.number("header-row", 1, LAST_ROW).orElse(0);
        Map<String, Optional<Column>> columns = columns(section.section("columns"));
        if (kind.isEmpty() && row == 0 && columns.isEmpty()) {
            boolean tried = Stream.of("kind", "header-row", "columns")
                    .anyMatch(key -> section.node().has(key));
            if (!tried) {
                section.unusable("files", "a pinned sheet says nothing", "add `kind`, `header-row` or `columns`");
            }
            return Optional.empty();
        }
        return Optional.of(
                new SheetPin(files.get(), section.text("sheet", LONGEST).orElse(""), kind, row, columns));
    }

    private static String kind(Section section) {
        Optional<String> kind = section.text("kind", LONGEST).map(text -> text.toLowerCase(Locale.ROOT));
        if (kind.isPresent() && !KINDS.contains(kind.get())) {
            section.unusable(
                    "kind",
                    "there is no kind of sheet `" + kind.get() + "`",
                    "write one of " + String.join(", ", KINDS));
            return "";
        }
        return kind.orElse("");
    }

    private static Map<String, Optional<Column>> columns(Section section) {
        var columns = new LinkedHashMap<String, Optional<Column>>();
        if (!section.node().text().isEmpty() || !section.node().items().isEmpty()) {
            section.allow();
        }
        section.node().entries().forEach((header, node) -> {
            String name = node.text()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace('-', '_')
                    .replace(' ', '_');
            Optional<Column> column = Column.named(name);
            if (column.isPresent() || name.equals(MORE)) {
                columns.put(header, column);
            } else {
                section.unusable(
                        header,
                        "there is no column `" + node.text().strip() + "`",
                        "write one of " + names() + ", or `" + MORE + "` to keep it as it is");
            }
        });
        return columns;
    }

    private static String names() {
        return Arrays.stream(Column.values()).map(Column::canonical).collect(Collectors.joining(", "));
    }
}
