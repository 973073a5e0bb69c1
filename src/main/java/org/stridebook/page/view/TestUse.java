package org.stridebook.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.threat.TestBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.framework.FrameworkRef;

/** Which test results of all systems are about which technique and which framework item. */
public final class TestUse {

    private final Map<AtlasId, List<TestBrief>> byTechnique = new TreeMap<>();
    private final Map<FrameworkRef, List<TestBrief>> byItem = new TreeMap<>();

    TestUse(Portfolio portfolio) {
        portfolio.systems().stream().flatMap(system -> system.tests().stream()).forEach(this::add);
    }

    private void add(TestBrief test) {
        test.techniques()
                .forEach(id -> byTechnique
                        .computeIfAbsent(id, unused -> new ArrayList<>())
                        .add(test));
        test.items()
                .forEach(item -> byItem.computeIfAbsent(item, unused -> new ArrayList<>())
                        .add(test));
    }

    /** Those of any of the techniques, each once. */
    public List<TestBrief> of(Collection<AtlasId> techniques) {
        return techniques.stream()
                .flatMap(id -> byTechnique.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }

    public List<TestBrief> of(FrameworkRef item) {
        return byItem.getOrDefault(item, List.of());
    }
}
