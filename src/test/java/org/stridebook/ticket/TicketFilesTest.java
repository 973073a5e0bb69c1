package org.stridebook.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.output.OutputFile;

class TicketFilesTest {

    private static final Assessment ASSESSMENT = ExampleAssessment.supportChat();
    private static final List<Ticket> TICKETS = Tickets.of(ASSESSMENT);

    private static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        for (OutputFile file : TicketFiles.of(ASSESSMENT)) {
            files.put(file.path().replaceFirst(".*/tickets/", ""), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static List<NamedCsvRecord> csv(String name) {
        try (Stream<NamedCsvRecord> lines = CsvReader.builder()
                .build(
                        NamedCsvRecordHandler.of(handler -> handler.allowDuplicateHeaderFields(true)),
                        files().getOrDefault(name, ""))
                .stream()) {
            return lines.collect(Collectors.toList());
        }
    }

    @Test
    void everyOpenThreatStandsBehindATicket() {
        assertThat(TICKETS).isNotEmpty();
        String all = files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        ASSESSMENT.threats().stream()
                .filter(threat -> threat.isOpen())
                .forEach(threat -> assertThat(all).contains("**Threat:** " + threat.id()));
    }

    @Test
    void aTicketNamesTheControlsThatDescribeItsMeasure() {
        assertThat(files().values()).anyMatch(text -> text.contains("D3-IVV; NIST SP 800-53 SI-10"));
    }

    @Test
    void keysAreUniqueAndMadeOfIdsOnly() {
        assertThat(TICKETS)
                .extracting(Ticket::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("SB-[A-Za-z0-9._-]+"));
        assertThat(TICKETS).allSatisfy(ticket -> assertThat(ticket.title()).startsWith("[" + ticket.key() + "] "));
    }

    @Test
    void aTicketNamesItsMeasureByTheIdOfTheSheet() {
        assertThat(files().get("sb-support-chat-m1.md")).contains("**Measure:** M1");
    }

    @Test
    void jiraGetsTheEpicFirstAndTasksThatNameItAsParent() {
        List<NamedCsvRecord> rows = csv("jira.csv");
        assertThat(rows.get(0).getField("Issue Type")).isEqualTo("Epic");
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row.getField("Parent")).isEqualTo("1");
            assertThat(row.getField("Due Date")).matches("\\d\\d/[A-Z][a-z]{2}/\\d\\d \\d{1,2}:\\d\\d [AP]M");
            assertThat(row.getField("Labels")).doesNotContain(" ");
        });
    }

    @Test
    void azureDevOpsGetsTheHierarchyInTwoTitleColumnsAndNoForbiddenOne() {
        List<NamedCsvRecord> rows = csv("azure-devops.csv");
        assertThat(rows.get(0).getHeader()).doesNotContain("State", "Assigned To", "ID");
        assertThat(rows.get(0).getField("Title 1")).isNotEmpty();
        assertThat(rows.subList(1, rows.size())).allSatisfy(row -> {
            assertThat(row.getField("Title 1")).isEmpty();
            assertThat(row.getField("Title 2")).isNotEmpty();
            assertThat(row.getField("Description")).doesNotContain("\n");
        });
    }

    @Test
    void gitLabGetsItsLabelsAsQuickActionsAtTheEnd() {
        assertThat(csv("gitlab.csv")).allSatisfy(row -> {
            assertThat(row.getField("due_date")).matches("\\d{4}-\\d\\d-\\d\\d");
            List<String> lines = row.getField("description").lines().toList();
            int first = lines.indexOf("/label ~\"threat-model\"");
            assertThat(first).isPositive();
            assertThat(lines.subList(first, lines.size())).allMatch(line -> line.startsWith("/label "));
            assertThat(lines.subList(0, first)).noneMatch(line -> line.startsWith("/"));
        });
    }

    @Test
    void noCellOfAnyFileBeginsLikeAFormula() {
        files().forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                csv(name)
                        .forEach(row -> row.getFields()
                                .forEach(field -> assertThat(field).as(name).doesNotMatch("(?s)[=+\\-@\\t\\r].*")));
            }
        });
    }

    @Test
    void aTicketWithAnIdInTheMapIsNotCreatedAgain() {
        Ticket known = TICKETS.get(0);
        Ticket stale = TICKETS.get(1);
        var lines = List.of(
                line(known.key(), "APP-7", known.fingerprint()),
                line(stale.key(), "APP-8", "0000000000"),
                line("SB-support-chat-T-999", "APP-9", ""));
        Backlog backlog = Backlog.of(TICKETS, lines);
        assertThat(backlog.fresh()).doesNotContain(known, stale);
        assertThat(backlog.unchanged()).extracting(Backlog.Known::ticket).contains(known);
        assertThat(backlog.changed()).extracting(Backlog.Known::id).containsExactly("APP-8");
        assertThat(backlog.gone()).extracting(line -> line.ticketId()).containsExactly("APP-9");
    }

    private static org.stridebook.workshop.TicketRef line(String key, String id, String fingerprint) {
        return new org.stridebook.workshop.TicketRef(
                key,
                "jira",
                id,
                "",
                fingerprint,
                new org.stridebook.workshop.Source("support-chat/tickets-map.csv", "tickets-map", 2, Map.of()));
    }

    @Test
    void theGitHubScriptHoldsNothingThatSomebodyTyped() {
        String script = files().get("github.sh");
        assertThat(script).isNotNull();
        assertThat(script.lines().filter(line -> line.startsWith("issue ")))
                .hasSize(TICKETS.size())
                .allMatch(line -> line.matches("issue 'SB-[A-Za-z0-9._-]+' '[a-z0-9,-]+'"));
    }
}
