package org.stridebook.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.stridebook.check.KnownKinds;
import org.stridebook.problem.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a kind of problem means; without a name it lists all. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says what a problem means, with an example; without a name, lists all of them.")
final class ExplainCommand implements Callable<Integer> {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    @ParentCommand
    private StridebookCommand parent = new StridebookCommand(Console.of(System.out, System.err));

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The name in brackets, such as not-rated.")
    private String name = "";

    @Override
    public Integer call() {
        List<Kind> kinds =
                KnownKinds.ALL.stream().sorted(Comparator.comparing(Kind::name)).toList();
        if (name.isEmpty()) {
            kinds.forEach(kind -> parent.console().print(line(kind)));
            return ExitCode.CLEAN;
        }
        String wanted = name.toLowerCase(Locale.ROOT).replaceAll("^.*\\[|\\].*$", "");
        return kinds.stream()
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .map(this::explain)
                .orElseGet(() -> unknown(kinds, wanted));
    }

    private static String line(Kind kind) {
        return String.format(
                        Locale.ROOT, "%-36s %s%n", kind.name(), kind.severity().word())
                .replace("\r", "");
    }

    private int explain(Kind kind) {
        parent.console()
                .print(kind.severity().word() + "[" + kind.name() + "]\n\n" + kind.meaning() + "\n\nExample: "
                        + kind.example() + "\n");
        return ExitCode.CLEAN;
    }

    private int unknown(List<Kind> kinds, String wanted) {
        parent.console().say("stridebook: there is no rule '" + wanted + "'");
        kinds.stream()
                .map(Kind::name)
                .sorted(Comparator.comparingDouble((String known) -> -LIKENESS.apply(known, wanted)))
                .limit(3)
                .forEach(known -> parent.console().say("  did you mean " + known + "?"));
        parent.console().say("'stridebook explain' lists all of them.");
        return ExitCode.USAGE;
    }
}
