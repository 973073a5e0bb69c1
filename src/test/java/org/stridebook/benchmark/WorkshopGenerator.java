package org.stridebook.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workshops of a usual size, the same ones each time: 15 components, 25 flows, about 150 answers, 30 threats, four workbooks. */
final class WorkshopGenerator {

    private static final List<String> TYPES = List.of(
            "External entity / user",
            "Data source",
            "Data ingestion / preprocessing",
            "Training loop",
            "Model registry / model file",
            "Inference API",
            "LLM chat / RAG application",
            "AI agent and its tools",
            "Vector store / knowledge base",
            "Monitoring and logs");
    private static final List<String> ZONES = List.of("Internet", "DMZ", "Application", "Data");
    private static final List<String> LETTERS = List.of("S", "T", "R", "I", "D", "E");
    private static final List<String> LEVELS = List.of("Low", "Medium", "High");
    private static final List<String> TECHNIQUES = List.of(
            "AML.T0051",
            "AML.T0020",
            "AML.T0043",
            "AML.T0024.000",
            "AML.T0010",
            "LLM Prompt Injection",
            "AML.T0015",
            "data poisoning",
            "AML.T0040",
            "AML.T0057");
    private static final String TEXT =
            "Somebody with an account sends input number %d that makes the step answer wrongly, and nobody notices until the"
                    + " weekly review, because the log keeps only the first hundred characters of each request.";

    private WorkshopGenerator() {}

    /** Fills an empty folder with that many workshops. */
    static void generate(Path folder, int workshops) throws IOException {
        for (int i = 1; i <= workshops; i++) {
            Path system = folder.resolve("unit-" + (i % 10)).resolve("system-%04d".formatted(i));
            Files.createDirectories(system);
            var random = new Random(i);
            write(system.resolve("workshop.xlsx"), model(i, random));
            write(system.resolve("stride.xlsx"), answers(random));
            write(system.resolve("threats-ana.xlsx"), threats(random, "Ana", 30));
            write(system.resolve("treatment.xlsx"), treatment(random));
        }
    }

    private record Sheet(String name, List<List<String>> rows) {}

    private static void write(Path file, List<Sheet> sheets) throws IOException {
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (Sheet content : sheets) {
                XSSFSheet sheet = workbook.createSheet(content.name());
                for (int r = 0; r < content.rows().size(); r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < content.rows().get(r).size(); c++) {
                        row.createCell(c).setCellValue(content.rows().get(r).get(c));
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static List<Sheet> model(int number, Random random) {
        var components = new ArrayList<List<String>>();
        components.add(List.of("ID", "Component", "Type", "Trust zone", "Description", "Owner"));
        for (int i = 1; i <= 15; i++) {
            components.add(List.of(
                    "C-%02d".formatted(i),
                    component(i),
                    TYPES.get(i % TYPES.size()),
                    ZONES.get(i % ZONES.size()),
                    "Does step " + i + " of the service and keeps what it needs for a day.",
                    "Team " + (i % 4)));
        }
        var flows = new ArrayList<List<String>>();
        flows.add(List.of("ID", "From", "To", "Data", "Protocol", "Authenticated", "Encrypted"));
        for (int i = 1; i <= 25; i++) {
            int from = 1 + (i - 1) % 15;
            int to = 1 + (from + random.nextInt(4)) % 15;
            flows.add(
                    List.of("F-%02d".formatted(i), component(from), component(to), "requests", "HTTPS", "yes", "yes"));
        }
        var zones = new ArrayList<List<String>>();
        zones.add(List.of("Zone", "Trust", "Description"));
        ZONES.forEach(zone -> zones.add(List.of(zone, "medium", "Everything in " + zone)));
        var profile = List.of(
                List.of("System", "System " + number),
                List.of("Owner", "Kim Berg"),
                List.of("Session date", "2026-09-15"),
                List.of("Tier", String.valueOf(1 + number % 3)),
                List.of("Participants", "Ana (engineer), Ben (architect)"));
        return List.of(
                new Sheet("Workshop", profile),
                new Sheet("Components", components),
                new Sheet("Data flows", flows),
                new Sheet("Trust zones", zones));
    }

    private static String component(int i) {
        return TYPES.get(i % TYPES.size()).replaceAll(" /.*| and.*", "") + " " + i;
    }

    private static List<Sheet> answers(Random random) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Element", "STRIDE", "Question", "Answer", "Why", "Participant"));
        for (int i = 1; i <= 15; i++) {
            for (String letter : LETTERS) {
                if (random.nextInt(10) > 0) {
                    rows.add(List.of(
                            component(i),
                            letter,
                            "What happens if input " + i + " is not what it seems?",
                            random.nextInt(3) == 0 ? "no" : "don't know",
                            "The gateway checks it, as the design says.",
                            "Ana"));
                }
            }
        }
        for (int i = 1; i <= 25; i++) {
            for (String letter : List.of("T", "I", "D")) {
                rows.add(List.of(
                        "F-%02d".formatted(i),
                        letter,
                        "Who can change or read it on the way?",
                        "no",
                        "mutual TLS",
                        "Ana"));
            }
        }
        return List.of(new Sheet("STRIDE", rows));
    }

    private static List<Sheet> threats(Random random, String participant, int count) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Threat ID",
                "Component or Flow",
                "STRIDE",
                "ATLAS",
                "Title",
                "Scenario",
                "Likelihood",
                "Impact",
                "Existing controls",
                "Mitigation",
                "Status",
                "Owner",
                "Due",
                "Participant"));
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    "T-%03d".formatted(i),
                    component(1 + random.nextInt(15)),
                    LETTERS.get(i % 6),
                    TECHNIQUES.get(i % TECHNIQUES.size()),
                    "Wrong answer " + i + " goes unnoticed",
                    TEXT.formatted(i),
                    LEVELS.get(random.nextInt(3)),
                    LEVELS.get(random.nextInt(3)),
                    "rate limit, log",
                    i % 3 == 0 ? "" : "check input against the schema and alert on outliers",
                    i % 4 == 0 ? "Mitigated" : "Open",
                    i % 5 == 0 ? "" : "Team " + (i % 4),
                    "2026-12-%02d".formatted(1 + i % 28),
                    participant));
        }
        return List.of(new Sheet("Threats", rows));
    }

    private static List<Sheet> treatment(Random random) {
        var mitigations = new ArrayList<List<String>>();
        mitigations.add(
                List.of("ID", "Mitigation", "Threat IDs", "ATLAS mitigation", "Status", "Owner", "Due", "Effort"));
        for (int i = 1; i <= 8; i++) {
            mitigations.add(List.of(
                    "M-%02d".formatted(i),
                    "Measure " + i + ": separate the input path from the control path",
                    "T-%03d, T-%03d".formatted(1 + random.nextInt(30), 1 + random.nextInt(30)),
                    "AML.M0015",
                    i % 3 == 0 ? "In place" : "Planned",
                    "Team " + (i % 4),
                    "2027-01-15",
                    "medium"));
        }
        var decisions = List.of(
                List.of("Threat ID", "Decision", "Reason", "Approver", "Decided on", "Expires"),
                List.of("T-003", "Accept", "low value until the next release", "Kim Berg", "2026-09-20", "2027-03-01"));
        return List.of(new Sheet("Mitigations", mitigations), new Sheet("Decisions", decisions));
    }
}
