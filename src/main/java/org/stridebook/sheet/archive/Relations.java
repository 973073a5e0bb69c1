package org.stridebook.sheet.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.table.Refusal;

/** What a part of an Office file points to (ECMA-376 part 2, 9.3), in file order. */
public record Relations(List<Relation> all) {

    /**
     * One pointer.
     *
     * @param type the last word of its type, such as {@code worksheet}; the same in the transitional and the strict format
     * @param target the name of a part, or the address of something outside
     */
    public record Relation(String id, String type, String target, boolean external) {}

    /** The relations of a part; none where it has no such list. The package itself is the part {@code ""}. */
    public static Relations of(Archive archive, String part, Location place) throws Refusal {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var relations = new ArrayList<Relation>();
        if (archive.has(list)) {
            try (var xml = new Xml(place, list, archive.read(list))) {
                while (xml.find("Relationship")) {
                    relations.add(relation(xml, part.substring(0, slash)));
                }
            }
        }
        return new Relations(List.copyOf(relations));
    }

    private static Relation relation(Xml xml, String folder) {
        String type = xml.attribute("Type", "");
        String target = xml.attribute("Target", "");
        boolean external = xml.attribute("TargetMode", "").equals("External");
        return new Relation(
                xml.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(folder, target),
                external);
    }

    @Nullable
    public Relation byId(String id) {
        return all.stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The first part that a relation of this type points to. */
    @Nullable
    public String part(String type) {
        return all.stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static String resolved(String folder, String target) {
        var steps = new ArrayList<String>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
