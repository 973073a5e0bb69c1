package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.List;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ElementId;

/** The boxes of the data-flow diagram. */
public final class ComponentsSheet extends SheetKind {

    ComponentsSheet() {
        super(
                "components",
                "Components",
                optional(Column.ID, "ID"),
                needed(Column.COMPONENT, "Component"),
                optional(Column.TYPE, "Type"),
                optional(Column.ZONE, "Trust zone"),
                optional(Column.DESCRIPTION, "Description"),
                optional(Column.OWNER, "Owner"),
                optional(Column.TECHNOLOGY, "Technology"),
                optional(Column.ASSETS, "Data assets"),
                optional(Column.OUT_OF_SCOPE, "Out of scope"),
                optional(Column.REASON, "Reason"));
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean described = fit.hasAny(Column.TYPE, Column.ZONE, Column.TECHNOLOGY, Column.OUT_OF_SCOPE)
                || fit.count(Column.ID, Column.DESCRIPTION, Column.OWNER, Column.ASSETS) >= 2;
        boolean more = fit.mentions(
                "threat",
                "threats",
                "risk",
                "risks",
                "likelihood",
                "probability",
                "impact",
                "severity",
                "stride",
                "mitigation",
                "priority",
                "issue",
                "ticket",
                "expected",
                "finding",
                "failure",
                "failuremodes");
        return fit.has(Column.COMPONENT)
                && described
                && !more
                && fit.foreign() < 2
                && namesBoxes(fit)
                && !holdsLists(fit);
    }

    /** Zones with the components in each are a list of zones. */
    private static boolean holdsLists(Fit fit) {
        List<String> names = fit.values().apply(Column.COMPONENT);
        long several = names.stream()
                .filter(name -> name.contains(",") || name.contains(";"))
                .count();
        return fit.has(Column.ZONE) && several >= 2 && several * 2 > names.size();
    }

    /** "Name" or "Asset" alone may head any list: then a type or a zone must stand beside it. */
    private static boolean namesBoxes(Fit fit) {
        return fit.mentions(
                        "component",
                        "components",
                        "element",
                        "komponente",
                        "bauteil",
                        "composant",
                        "componente",
                        "componentes",
                        "komponens",
                        "rendszerelem",
                        "entity")
                || fit.has(Column.ZONE)
                || (fit.has(Column.TYPE) && fit.hasAny(Column.TECHNOLOGY, Column.OUT_OF_SCOPE));
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String name = line.text(Column.COMPONENT);
        if (name.isEmpty()) {
            return line.skip(Column.COMPONENT, "component name");
        }
        String typeText = line.text(Column.TYPE);
        draft.components()
                .add(new Component(
                        new ElementId(line.text(Column.ID)),
                        name,
                        line.frameworks().elementType(typeText),
                        typeText,
                        line.text(Column.ZONE),
                        line.text(Column.DESCRIPTION),
                        line.text(Column.OWNER),
                        line.text(Column.TECHNOLOGY),
                        line.list(Column.ASSETS),
                        line.word("yes", Column.OUT_OF_SCOPE, YesNo.class, YesNo.NO) == YesNo.YES,
                        line.text(Column.REASON),
                        line.extras(),
                        line.source()));
        return true;
    }
}
