package org.stridebook.assessment.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.path.AttackPaths.Missing;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Catalogue;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Zone;

/** Joins the threats of one system into chains. */
public final class PathJoin {

    /** More than that nobody discusses in one meeting. */
    public static final int MOST = 8;

    private final List<AssessedThreat> threats;
    private final List<AssessedElement> elements;
    private final Catalogue atlas;

    private PathJoin(List<AssessedThreat> threats, List<AssessedElement> elements, Catalogue atlas) {
        this.threats = threats;
        this.elements = elements;
        this.atlas = atlas;
    }

    public static AttackPaths of(
            List<AssessedThreat> threats, List<AssessedElement> elements, List<Zone> zones, Catalogue atlas) {
        return new PathJoin(threats, elements, atlas).join(new Outside(zones, elements, atlas));
    }

    private AttackPaths join(Outside outside) {
        var ground = new Ground(threats, elements, outside, atlas);
        var search = new PathSearch(ground, outside, MOST);
        List<List<Trail>> found = search.find();
        List<Fork> forks =
                Fork.of(found.stream().limit(MOST).map(AttackPath::of).toList());
        List<AttackPath> paths =
                forks.stream().flatMap(fork -> fork.paths().stream()).toList();
        return new AttackPaths(
                paths,
                forks,
                Beside.of(threats, atlas, paths, search),
                found.size() > MOST,
                outside.zones(),
                FirstCut.of(paths),
                paths.isEmpty() ? missing(ground, search) : null);
    }

    private @Nullable Missing missing(Ground ground, PathSearch search) {
        List<AssessedThreat> open =
                threats.stream().filter(AssessedThreat::isOpen).toList();
        if (open.isEmpty()) {
            return Missing.OPEN_THREATS;
        }
        if (open.stream().allMatch(threat -> Ground.tactics(threat, atlas).isEmpty())) {
            return Missing.TECHNIQUES;
        }
        if (ground.size() == 0) {
            return Missing.PLACES;
        }
        if (elements.stream().noneMatch(element -> element.element() instanceof Flow)) {
            return Missing.FLOWS;
        }
        return search.hasStart() ? Missing.LINKS : Missing.BEGINNING;
    }
}
