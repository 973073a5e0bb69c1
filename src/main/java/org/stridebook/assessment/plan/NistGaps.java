package org.stridebook.assessment.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.plan.ControlGap.Status;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Framework;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Workshop;

/** The NIST AI RMF subcategories with what the team says of each. Of several answers to one the least good counts. */
public final class NistGaps {

    private static final String CODE = "nist-ai-rmf";
    private static final Pattern SUBCATEGORY = Pattern.compile(
            "\\b(govern|gv|map|mp|measure|ms|manage|mg)\\s*[-. ]?\\s*(\\d{1,2})\\s*[.,-]\\s*(\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("[A-Z]+ \\d+\\.\\d+");

    private NistGaps() {}

    /** The id in a cell such as {@code Govern 1.1}, {@code MS-2.7} or {@code MAP 1.1 Intended purposes ...}. */
    public static Optional<String> subcategory(String written) {
        var matcher = SUBCATEGORY.matcher(written);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String function = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "govern", "gv" -> "GOVERN";
            case "map", "mp" -> "MAP";
            case "measure", "ms" -> "MEASURE";
            default -> "MANAGE";
        };
        return Optional.of(
                function + " " + Integer.parseInt(matcher.group(2)) + "." + Integer.parseInt(matcher.group(3)));
    }

    public static List<ControlGap> of(Workshop workshop, List<AssessedThreat> threats, Frameworks frameworks) {
        Map<String, List<NistAnswer>> answers = new LinkedHashMap<>();
        for (NistAnswer answer : workshop.nistAnswers()) {
            subcategory(answer.subcategory())
                    .ifPresent(id -> answers.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(answer));
        }
        if (answers.isEmpty()) {
            return List.of();
        }
        return frameworks.all().stream()
                .filter(framework -> framework.code().equals(CODE))
                .flatMap(NistGaps::subcategories)
                .map(item -> gap(item, answers.getOrDefault(item.id(), List.of()), threats))
                .toList();
    }

    private static Stream<FrameworkItem> subcategories(Framework framework) {
        return framework.items().stream().filter(item -> ID.matcher(item.id()).matches());
    }

    private static ControlGap gap(FrameworkItem item, List<NistAnswer> unsorted, List<AssessedThreat> all) {
        List<NistAnswer> answers = unsorted.stream()
                .sorted(Comparator.comparing(answer -> answer.source().place()))
                .toList();
        Status status = answers.stream()
                .map(answer -> status(answer.status()))
                .min(Comparator.comparingInt(NistGaps::goodness))
                .orElse(Status.NOT_ASSESSED);
        String evidence = texts(answers, NistAnswer::evidence);
        var reference = new FrameworkRef(CODE, item.id());
        List<ThreatId> threats = all.stream()
                .filter(threat -> threat.frameworks().contains(reference))
                .map(AssessedThreat::id)
                .toList();
        return new ControlGap(
                item,
                status,
                (status == Status.ADEQUATE || status == Status.PARTIAL) && evidence.isEmpty(),
                evidence,
                texts(answers, NistAnswer::owner),
                texts(
                        answers,
                        answer -> answer.due() == null ? "" : answer.due().toString()),
                threats,
                answers.stream()
                        .map(answer -> answer.source().at(Column.STATUS))
                        .toList());
    }

    private static int goodness(Status status) {
        return switch (status) {
            case MISSING -> 0;
            case PARTIAL -> 1;
            case NOT_ASSESSED -> 2;
            case NOT_APPLICABLE -> 3;
            case ADEQUATE -> 4;
        };
    }

    private static Status status(NistAnswer.Status status) {
        return switch (status) {
            case IN_PLACE -> Status.ADEQUATE;
            case PARTIAL -> Status.PARTIAL;
            case MISSING -> Status.MISSING;
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            case NOT_ASSESSED -> Status.NOT_ASSESSED;
        };
    }

    private static String texts(List<NistAnswer> answers, Function<NistAnswer, String> text) {
        return answers.stream()
                .map(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
