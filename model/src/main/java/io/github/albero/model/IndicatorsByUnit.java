package io.github.albero.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The indicators that each unit answers for in the tree of one plan. It is not changed once it is made. */
final class IndicatorsByUnit {

    private final UnitDirectory directory;
    private final Map<List<Owner>, Set<String>> units = new HashMap<>();
    private final Map<String, List<Indicator>> indicators = new HashMap<>();

    private IndicatorsByUnit(UnitDirectory directory) {
        this.directory = directory;
    }

    static IndicatorsByUnit of(Plan plan) {
        IndicatorsByUnit byUnit = new IndicatorsByUnit(plan.units());
        plan.nodes().forEach(node -> byUnit.add(node, List.of()));
        return byUnit;
    }

    private void add(PlanNode node, List<Owner> above) {
        List<Owner> inherited = node.owners().isEmpty() ? above : node.owners();
        for (Indicator indicator : node.indicators()) {
            List<Owner> owners = indicator.owners().isEmpty() ? inherited : indicator.owners();
            for (String unit : units.computeIfAbsent(owners, this::unitIds)) {
                indicators.computeIfAbsent(unit, added -> new ArrayList<>()).add(indicator);
            }
        }
        node.children().forEach(child -> add(child, inherited));
    }

    private Set<String> unitIds(List<Owner> owners) {
        Set<String> ids = new LinkedHashSet<>();
        owners.forEach(owner -> ids.addAll(directory.unitIds(owner)));
        return ids;
    }

    List<Indicator> of(String unitId) {
        return List.copyOf(indicators.getOrDefault(unitId, List.of()));
    }
}
