package io.github.albero.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads what a plan writes as owner as names of units, so that every part of the text belongs to one. Of several ways to
 * do so, it takes the one with the fewest assumptions, then the one with the fewest, that is the longest, names.
 */
final class OwnerReading {

    /** No cell that names units is longer, and a hostile one shall not take long. */
    static final int MAX_LENGTH = 5_000;

    private static final Pattern ALL = Pattern.compile("tutt[ie](?:i|gli|le)?(?:servizi|uffici|strutture|aree|settori"
            + "|direzioni|dipartimenti|unita(?:operative|organizzative)?|uo|centridiresponsabilita)?(?:dellente)?"
            + "|tuttolente|tuttalastruttura|l?interoente|l?interastruttura"
            + "|all(?:the)?(?:services|offices|units|departments|areas)?");

    private final OwnerParts parts;
    private final UnitSpellings spellings;

    private OwnerReading(String text, UnitSpellings spellings) {
        this.parts = new OwnerParts(text);
        this.spellings = spellings;
    }

    /** What a name stands for: a unit, assumed or not, or all of them. */
    private record Named(Optional<String> unitId, Optional<AssumedUnit> assumption) {

        static Named unit(OrganisationalUnit unit) {
            return new Named(Optional.of(unit.id()), Optional.empty());
        }

        static Named assumed(String written, OrganisationalUnit unit) {
            return new Named(Optional.of(unit.id()), Optional.of(new AssumedUnit(written, unit.id())));
        }

        static Named all() {
            return new Named(Optional.empty(), Optional.empty());
        }
    }

    /** A way to read the parts from one on: the first name, the part after it, and the costs to the end. */
    private record Way(Named first, int next, int assumptions, int names) {}

    static Owner read(String text, UnitSpellings spellings) {
        if (text.length() > MAX_LENGTH) {
            return Owner.unresolved(text);
        }
        return spellings
                .called(text, UnitName.of(text))
                .map(unit -> Owner.listed(text, List.of(unit.id())))
                .orElseGet(
                        () -> isAll(text) ? Owner.all(text) : owner(text, new OwnerReading(text, spellings).names()));
    }

    private static boolean isAll(String text) {
        return ALL.matcher(UnitDirectory.spellingKey(UnitName.withoutAccents(text)))
                .matches();
    }

    private static Owner owner(String text, List<Named> names) {
        if (names.isEmpty()) {
            return Owner.unresolved(text);
        }
        if (names.contains(Named.all())) {
            return Owner.all(text);
        }
        Set<String> unitIds = new LinkedHashSet<>();
        Set<AssumedUnit> assumptions = new LinkedHashSet<>();
        for (Named named : names) {
            named.unitId().ifPresent(unitIds::add);
            named.assumption().ifPresent(assumptions::add);
        }
        return Owner.builder()
                .text(text)
                .resolution(Owner.Resolution.LISTED)
                .unitIds(unitIds)
                .assumptions(assumptions)
                .build();
    }

    /** The names that the parts make up; none if a part belongs to no name. */
    private List<Named> names() {
        List<Optional<Way>> ways = new ArrayList<>();
        for (int place = 0; place <= parts.count(); place++) {
            ways.add(Optional.empty());
        }
        for (int place = parts.count() - 1; place >= 0; place--) {
            ways.set(place, bestWay(place, ways));
        }
        List<Named> names = new ArrayList<>();
        for (Optional<Way> way = ways.get(0);
                way.isPresent();
                way = ways.get(way.get().next())) {
            names.add(way.get().first());
        }
        return names;
    }

    private Optional<Way> bestWay(int first, List<Optional<Way>> ways) {
        int longest = Math.min(parts.count(), first + Math.max(1, spellings.mostWords()));
        return IntStream.range(first, longest)
                .filter(last -> isRead(last + 1, ways))
                .mapToObj(last -> named(first, last).map(named -> way(named, ways, last + 1)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Way::assumptions)
                        .thenComparingInt(Way::names)
                        .thenComparing(Way::next, Comparator.reverseOrder()));
    }

    private boolean isRead(int place, List<Optional<Way>> ways) {
        return place == parts.count() || ways.get(place).isPresent();
    }

    private static Way way(Named first, List<Optional<Way>> ways, int next) {
        int assumed = first.assumption().isPresent() ? 1 : 0;
        Optional<Way> rest = ways.get(next);
        return new Way(
                first,
                next,
                rest.map(Way::assumptions).orElse(0) + assumed,
                rest.map(Way::names).orElse(0) + 1);
    }

    private Optional<Named> named(int first, int last) {
        String text = parts.text(first, last);
        UnitName name = UnitName.of(text);
        Optional<OrganisationalUnit> unit = spellings.called(text, name);
        if (unit.isPresent()) {
            return unit.map(Named::unit);
        }
        if (isAll(text)) {
            return Optional.of(Named.all());
        }
        return mayBeAssumed(name, first, last)
                ? spellings.perhapsCalled(name).map(one -> Named.assumed(text, one))
                : Optional.empty();
    }

    /**
     * An assumption stays within a list's marks; beside an "and", which may as well be part of a name, it must begin with
     * a kind of unit.
     */
    private boolean mayBeAssumed(UnitName name, int first, int last) {
        return parts.areJoinedByAnd(first, last) && (name.hasKind() || !parts.areBesideAnd(first, last));
    }
}
