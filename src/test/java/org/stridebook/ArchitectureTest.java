package org.stridebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The floors of ARCHITECTURE.md: who may import whom, and which library stands behind which package. */
@AnalyzeClasses(packages = "org.stridebook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.stridebook";

    /** Each floor with what it may import. A floor may only import floors above it. */
    private static final Map<String, Set<String>> FLOORS = floors();

    private static Map<String, Set<String>> floors() {
        var floors = new LinkedHashMap<String, Set<String>>();
        floors.put("problem", Set.of());
        floors.put("output", Set.of("problem"));
        floors.put("markdown", Set.of());
        floors.put("document", Set.of("problem"));
        floors.put("table", Set.of("problem"));
        floors.put("atlas", Set.of("problem", "table", "markdown", "document"));
        floors.put("reference", Set.of("table", "atlas"));
        floors.put("release", Set.of("problem", "table", "document", "atlas", "reference"));
        floors.put("framework", Set.of("problem", "table", "atlas"));
        floors.put("sheet", Set.of("problem", "table"));
        floors.put("workshop", Set.of("problem", "atlas", "framework"));
        floors.put("settings", Set.of("problem", "table", "document", "workshop"));
        floors.put("evidence", Set.of("workshop", "document", "table", "framework", "problem"));
        floors.put(
                "intake",
                Set.of(
                        "evidence",
                        "workshop",
                        "settings",
                        "sheet",
                        "table",
                        "atlas",
                        "framework",
                        "problem",
                        "markdown"));
        floors.put(
                "assessment",
                Set.of(
                        "workshop",
                        "settings",
                        "atlas",
                        "reference",
                        "release",
                        "framework",
                        "table",
                        "problem",
                        "markdown"));
        floors.put(
                "workbook",
                Set.of(
                        "assessment",
                        "intake",
                        "settings",
                        "workshop",
                        "sheet",
                        "atlas",
                        "framework",
                        "table",
                        "output"));
        floors.put(
                "check",
                Set.of(
                        "document",
                        "assessment",
                        "intake",
                        "evidence",
                        "settings",
                        "workshop",
                        "sheet",
                        "atlas",
                        "reference",
                        "release",
                        "framework",
                        "table",
                        "problem"));
        floors.put("diagram", Set.of("workshop", "markdown"));
        floors.put(
                "page",
                Set.of(
                        "assessment",
                        "check",
                        "settings",
                        "workshop",
                        "atlas",
                        "reference",
                        "release",
                        "framework",
                        "diagram",
                        "markdown",
                        "problem"));
        floors.put("site", Set.of("page", "markdown", "output", "problem", "document"));
        var reports = Set.of(
                "assessment",
                "settings",
                "workshop",
                "framework",
                "atlas",
                "reference",
                "release",
                "diagram",
                "output",
                "problem",
                "page",
                "sheet",
                "table",
                "document",
                "markdown");
        floors.put("pdf", reports);
        floors.put("ticket", reports);
        floors.put("export", reports);
        return floors;
    }

    /** Libraries, by package prefix, and the only floors that may use them. */
    private static final Map<String, List<String>> FENCES = Map.ofEntries(
            Map.entry("com.vladsch.flexmark", List.of("markdown")),
            Map.entry("org.jsoup", List.of("markdown")),
            Map.entry("tools.jackson", List.of("document")),
            Map.entry("org.snakeyaml", List.of("document")),
            Map.entry("de.siegmar.fastcsv", List.of("table")),
            Map.entry("org.apache.poi", List.of("sheet")),
            Map.entry("com.fasterxml.aalto", List.of("sheet")),
            Map.entry("freemarker", List.of("site")),
            Map.entry("com.lowagie", List.of("pdf")),
            Map.entry("org.eclipse.elk", List.of("diagram")),
            Map.entry("picocli", List.of("cli")));

    @ArchTest
    static final ArchRule floorsImportOnlyWhatTheTableAllows = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should(new ArchCondition<>("keep to their floor") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    Set<String> allowed = FLOORS.get(floor(from));
                    if (allowed == null) {
                        return;
                    }
                    from.getDirectDependenciesFromSelf().forEach(dependency -> {
                        JavaClass to = dependency.getTargetClass();
                        String target = floor(to);
                        if (to.getPackageName().startsWith(ROOT)
                                && !target.equals(floor(from))
                                && !allowed.contains(target)) {
                            events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule everyPackageIsAFloor = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should(new ArchCondition<>("stand on a known floor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String floor = floor(type);
                    if (!FLOORS.containsKey(floor)
                            && !floor.isEmpty()
                            && !List.of("build", "cli").contains(floor)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is on no floor"));
                    }
                }
            });

    /** Neither among floors nor among the rooms of one: a floor stands on its rooms, never the other way. */
    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static void librariesStayBehindTheirFence(com.tngtech.archunit.core.domain.JavaClasses all) {
        FENCES.forEach((library, floors) -> noClasses()
                .that(new DescribedPredicate<JavaClass>("are not on " + floors) {
                    @Override
                    public boolean test(JavaClass type) {
                        return !floors.contains(floor(type));
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(all));
    }

    @ArchTest
    static final ArchRule inputsAreNeverOpenedForWriting = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.poi.ss.usermodel.WorkbookFactory");

    @ArchTest
    static final ArchRule onlyOutputWritesToDisk = DiskWrites.ONLY_BY_OUTPUT;

    @ArchTest
    static final ArchRule formulasAreNeverEvaluated =
            noClasses().should().dependOnClassesThat().haveSimpleNameEndingWith("FormulaEvaluator");

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Service");

    @ArchTest
    static final ArchRule noUntypedMapsInFields =
            noFields().should(haveUntypedMap()).because("records say what they hold");

    @ArchTest
    static final ArchRule noUntypedMapsReturned = noMethods().should(new ArchCondition<>("return Map<String, Object>") {
        @Override
        public void check(com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
            if (isUntypedMap(method.getReturnType())) {
                events.add(SimpleConditionEvent.satisfied(method, method.getFullName()));
            }
        }
    });

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> haveUntypedMap() {
        return new ArchCondition<>("be a Map<String, Object>") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                if (isUntypedMap(field.getType())) {
                    events.add(SimpleConditionEvent.satisfied(field, field.getFullName()));
                }
            }
        };
    }

    private static boolean isUntypedMap(JavaType type) {
        return type.getName().matches("java\\.util\\.\\w*Map<java\\.lang\\.String, java\\.lang\\.Object>");
    }

    /** The first package below the root, or empty for the root itself. */
    private static String floor(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
