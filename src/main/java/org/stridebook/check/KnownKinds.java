package org.stridebook.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.problem.Kind;
import org.stridebook.sheet.SheetProblems;
import org.stridebook.table.TableProblems;

/** Every kind of problem of every floor, for {@code stridebook explain}. */
public final class KnownKinds {

    /** By name. */
    public static final List<Kind> ALL = Stream.of(TableProblems.ALL, SheetProblems.ALL, CheckProblems.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Kind::name))
            .toList();

    private KnownKinds() {}
}
