package org.stridebook.intake.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.intake.folders.WorkshopFolder.Session;
import org.stridebook.problem.Problems;

class WorkshopFoldersTest {

    @TempDir
    private Path temporary;

    private Path root;
    private Problems problems;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temporary.resolve("workshops"));
        problems = new Problems();
    }

    private void file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private List<WorkshopFolder> found() throws IOException {
        return WorkshopFolders.in(root, problems);
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.kind().name() + " " + problem.location())
                .toList();
    }

    @Test
    void foldersWithoutSpreadsheetsAreGroupsAtAnyDepth() throws IOException {
        file("retail/shops/qc-vision/threats.xlsx");
        file("loan/threats.csv");
        file("empty/readme.txt");
        assertThat(found()).extracting("path").containsExactly("loan", "retail/shops/qc-vision");
        assertThat(found().get(1).group()).containsExactly("retail", "shops");
        assertThat(found().get(1).slug().value()).isEqualTo("qc-vision");
        assertThat(told()).isEmpty();
    }

    @Test
    void spreadsheetsBesideTheFoldersOfSystemsAreTold() throws IOException {
        file("threats.xlsx");
        assertThat(found()).extracting("path").containsExactly("");
        assertThat(told()).isEmpty();

        file("chat/threats.xlsx");
        assertThat(found()).extracting("path").containsExactly("", "chat");
        assertThat(told()).containsExactly("files-at-top threats.xlsx");
    }

    @Test
    void datedFoldersAreSessionsOfOneSystemOldestFirst() throws IOException {
        file("chat/2026-05-12/threats.xlsx");
        file("chat/2025-11-05 first/threats.xlsx");
        var chat = found().get(0);
        assertThat(chat.sessions())
                .extracting(Session::path)
                .containsExactly("chat/2025-11-05 first", "chat/2026-05-12");
        assertThat(chat.newest().date()).isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(found()).hasSize(1);
    }

    @Test
    void sheetsBesideDatedFoldersAreTheNewestSession() throws IOException {
        file("chat/2025-11-05/threats.xlsx");
        file("chat/threats.xlsx");
        assertThat(found().get(0).newest().path()).isEqualTo("chat");
    }

    @Test
    void ticketMapBesideDatedFoldersIsNoSessionOfItsOwn() throws IOException {
        file("chat/2025-11-05/threats.xlsx");
        file("chat/tickets-map.csv");
        assertThat(found().get(0).sessions()).hasSize(1);
    }

    @Test
    void evidenceIsPartOfItsWorkshop() throws IOException {
        file("chat/threats.xlsx");
        file("chat/evidence/garak.csv");
        assertThat(found()).hasSize(1);
    }

    @Test
    void lockHiddenAndTemporaryFilesAreToldAndSkipped() throws IOException {
        file("chat/threats.xlsx");
        file("chat/~$threats.xlsx");
        file("chat/.hidden.xlsx");
        file("chat/threats.tmp");
        file("chat/.git/config.csv");
        file("locked-only/~$threats.xlsx");
        assertThat(found()).extracting("path").containsExactly("chat");
        assertThat(told())
                .contains(
                        "lock-file chat/~$threats.xlsx",
                        "file-skipped chat/.hidden.xlsx",
                        "file-skipped chat/threats.tmp");
    }

    @Test
    void linksAreNeverFollowed() throws IOException {
        file("chat/threats.xlsx");
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("secret.xlsx"), "x");
        Files.createSymbolicLink(root.resolve("chat/link.xlsx"), outside.resolve("secret.xlsx"));
        Files.createSymbolicLink(root.resolve("linked"), outside);
        Files.createSymbolicLink(root.resolve("loop"), root);
        assertThat(found()).extracting("path").containsExactly("chat");
        assertThat(told()).contains("link-skipped chat/link.xlsx", "link-skipped linked", "link-skipped loop");
    }

    @Test
    void sameNamesInTwoGroupsGetDifferentSlugs() throws IOException {
        file("retail/Chat/threats.xlsx");
        file("bank/chat/threats.xlsx");
        file("bank/other/threats.xlsx");
        assertThat(found())
                .extracting(folder -> folder.slug().value())
                .doesNotHaveDuplicates()
                .contains("other");
        assertThat(told()).hasSize(2).allMatch(line -> line.startsWith("same-folder-name"));
    }

    @Test
    void theFolderItselfMayBeOneWorkshop() throws IOException {
        file("threats.xlsx");
        assertThat(found()).extracting(folder -> folder.slug().value()).containsExactly("workshop");
    }

    @Test
    void foldersDeeperThanEightAreToldOnce() throws IOException {
        file("1/2/3/4/5/6/7/8/9/threats.xlsx");
        assertThat(found()).isEmpty();
        assertThat(told()).containsExactly("folder-too-deep 1/2/3/4/5/6/7/8/9");
    }
}
