package org.stridebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.output.OutputFile;
import org.stridebook.sheet.LibreOffice;

/** What is read from the workbooks is the same after LibreOffice opened and saved them. */
class WorkbooksOfficeTest {

    @Test
    void blankWorkbooksStayBlank(@TempDir Path home) throws Exception {
        LibreOffice.assumeInstalled();
        Folder read = Folder.read(saved(home, Workbooks.blank(Folder.REFERENCE)));
        assertThat(read.kinds()).containsExactly("example-rows");
        assertThat(read.workshop().components()).isEmpty();
        assertThat(read.workshop().threats()).isEmpty();
        assertThat(read.workshop().answers()).isEmpty();
    }

    @Test
    void filledWorkbooksKeepEveryRow(@TempDir Path home) throws Exception {
        LibreOffice.assumeInstalled();
        List<OutputFile> files =
                new ArrayList<>(Workbooks.next(Folder.supportChat().assessed(), ""));
        files.addAll(
                Workbooks.questions(Folder.supportChat().assessed(), new Workbooks.Wishes(List.of("Ana"), true, true)));
        Folder before = Folder.read(Folder.write(home.resolve("before"), files));
        Folder after = Folder.read(saved(home.resolve("after"), files));

        assertThat(after.problems()).isEmpty();
        assertThat(after.workshop().profile()).isEqualTo(before.workshop().profile());
        assertThat(after.workshop().components()).isEqualTo(before.workshop().components());
        assertThat(after.workshop().flows()).isEqualTo(before.workshop().flows());
        assertThat(after.workshop().zones()).isEqualTo(before.workshop().zones());
        assertThat(after.workshop().assets()).isEqualTo(before.workshop().assets());
        assertThat(after.workshop().answers()).isEqualTo(before.workshop().answers());
        assertThat(after.workshop().threats()).isEqualTo(before.workshop().threats());
        assertThat(after.workshop().decisions()).isEqualTo(before.workshop().decisions());
        assertThat(after.workshop().mitigations()).isEqualTo(before.workshop().mitigations());
        assertThat(after.workshop().nistAnswers()).isEqualTo(before.workshop().nistAnswers());
    }

    private static Path saved(Path home, List<OutputFile> files) throws Exception {
        Path folder = Folder.write(home.resolve("written"), files);
        Path saved = Files.createDirectories(home.resolve("saved"));
        for (OutputFile file : files) {
            Path one = LibreOffice.convert(folder.resolve(file.path()), "xlsx");
            Files.copy(one, saved.resolve(file.path()));
        }
        return saved;
    }
}
