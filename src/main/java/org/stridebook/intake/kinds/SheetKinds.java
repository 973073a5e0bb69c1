package org.stridebook.intake.kinds;

import java.util.List;

/** All kinds of table, the more particular ones first: where two fit equally well the first one is taken. */
public final class SheetKinds {

    /** The list that everything else goes through. */
    public static final List<SheetKind> ALL = List.of(
            new WorkshopSheet(),
            new ComponentsSheet(),
            new FlowsSheet(),
            new ZonesSheet(),
            new AssetsSheet(),
            new StrideGridSheet(),
            new StrideSheet(),
            new ThreatsSheet(),
            new DecisionsSheet(),
            new MitigationsSheet(),
            new NistSheet(),
            new ResultsSheet(),
            new TicketsSheet(),
            new ParticipantsSheet());

    private SheetKinds() {}
}
