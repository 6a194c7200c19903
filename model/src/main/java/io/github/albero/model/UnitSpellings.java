package io.github.albero.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spellings of the units of a directory, ready to be looked up. The order of the units makes no difference. */
final class UnitSpellings {

    private final Map<String, OrganisationalUnit> byText = new HashMap<>();
    private final Map<String, Set<OrganisationalUnit>> byName = new HashMap<>();
    private final Map<String, Set<Spelling>> byWord = new HashMap<>();
    private int mostWords;

    /** The different words of one spelling of a unit. */
    private record Spelling(Set<String> words, OrganisationalUnit unit) {}

    /**
     * The spellings of some units.
     *
     * @throws IllegalArgumentException if a spelling is that of two units
     */
    UnitSpellings(List<OrganisationalUnit> units) {
        for (OrganisationalUnit unit : units) {
            add(unit.name(), unit);
            unit.aliases().forEach(alias -> add(alias, unit));
        }
    }

    private void add(String text, OrganisationalUnit unit) {
        String key = UnitDirectory.spellingKey(text);
        if (key.isEmpty()) {
            return;
        }
        OrganisationalUnit other = byText.put(key, unit);
        if (other != null && !other.equals(unit)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is a spelling of two units: " + other.id() + " and " + unit.id());
        }
        UnitName name = UnitName.of(text);
        byName.computeIfAbsent(name.key(), absent -> new HashSet<>()).add(unit);
        Spelling spelling = new Spelling(Set.copyOf(name.words()), unit);
        spelling.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, absent -> new HashSet<>()).add(spelling));
        mostWords = Math.max(mostWords, name.words().size());
    }

    /** The most words that a spelling has: what has more is none. */
    int mostWords() {
        return mostWords;
    }

    /** The unit that is spelled like this, or that alone has a name of the same words. */
    Optional<OrganisationalUnit> called(String text, UnitName name) {
        OrganisationalUnit sameText = byText.get(UnitDirectory.spellingKey(text));
        return sameText == null ? only(byName.getOrDefault(name.key(), Set.of())) : Optional.of(sameText);
    }

    /** The one unit of which a spelling has all the words, and perhaps others, in whatever order. */
    Optional<OrganisationalUnit> perhapsCalled(UnitName name) {
        if (!name.isMoreThanAKind()) {
            return Optional.empty();
        }
        return only(rarest(name.words())
                .filter(spelling -> spelling.words().containsAll(name.words()))
                .map(Spelling::unit)
                .collect(Collectors.toSet()));
    }

    private Stream<Spelling> rarest(List<String> words) {
        return words.stream()
                .map(word -> byWord.getOrDefault(word, Set.of()))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .stream()
                .flatMap(Collection::stream);
    }

    private static Optional<OrganisationalUnit> only(Set<OrganisationalUnit> units) {
        return units.size() == 1 ? Optional.of(units.iterator().next()) : Optional.empty();
    }
}
