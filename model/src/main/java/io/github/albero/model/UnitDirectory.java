package io.github.albero.model;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The units of a body with the spellings of their names, and the resolution of what plans write as owner.
 *
 * <p>A unit is named by a text that is one of its spellings but for
 *
 * <ul>
 *   <li>case, accents, blanks and punctuation,
 *   <li>the way its kind is abbreviated: {@code S.}, {@code Serv.} and {@code Servizi} are {@code Servizio}, likewise
 *       {@code Uff.}, {@code U.O.}, {@code Dip.}, {@code Dir.}, {@code Sett.},
 *   <li>little words within it, such as {@code e}, {@code di}, {@code della}, {@code per}.
 * </ul>
 *
 * <p>Some of the words of a longer name, as in {@code S.Promozione} for {@code Servizio Promozione e Sviluppo
 * Economico}, are taken for that unit if no other has them all, and the {@link Owner#assumptions owner} says so.
 * Nothing is ever taken for a unit because it looks similar.
 */
@Value.Immutable
public abstract class UnitDirectory implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final UnitDirectory EMPTY = builder().build();

    UnitDirectory() {}

    /**
     * The units.
     *
     * @return the units in the order in which they were given
     */
    public abstract List<OrganisationalUnit> units();

    /**
     * What a source says of the units as a whole beyond what this library knows.
     *
     * @return values by name, in the order of the source; the names are valid Unicode
     */
    public abstract Map<String, ExtensionValue> extensions();

    /**
     * The directory without units, in which nothing can be resolved but "all".
     *
     * @return the empty directory
     */
    public static UnitDirectory empty() {
        return EMPTY;
    }

    /**
     * A directory of some units.
     *
     * @param units the units
     * @return the directory
     * @throws IllegalArgumentException if two units share an id, or a spelling but for case, blanks and punctuation
     */
    public static UnitDirectory of(Iterable<OrganisationalUnit> units) {
        return builder().addAllUnits(units).build();
    }

    /**
     * The unit with an id.
     *
     * @param id such as {@code promozione}
     * @return the unit, empty if there is none with this id
     */
    public final Optional<OrganisationalUnit> unit(String id) {
        return Optional.ofNullable(byId().get(id));
    }

    /**
     * What a unit is called.
     *
     * @param id such as {@code promozione}
     * @return the unit's name, or the id itself if this directory does not have it
     */
    public final String nameOf(String id) {
        return unit(id).map(OrganisationalUnit::name).orElse(id);
    }

    /**
     * The unit that a text names; nothing is assumed.
     *
     * @param spelling the name or one of the aliases, such as {@code S. Promozione}
     * @return the unit, empty if no unit, or more than one, is named like this
     */
    public final Optional<OrganisationalUnit> unitCalled(String spelling) {
        return spellings().called(spelling, UnitName.of(spelling));
    }

    /**
     * The units above a unit, as {@link OrganisationalUnit#parent} says.
     *
     * @param id such as {@code promozione}
     * @return the units that this directory has, the nearest first; where parents go round in a circle, each of them
     *     once, and never the unit itself
     */
    public final List<OrganisationalUnit> unitsAbove(String id) {
        Map<String, OrganisationalUnit> above = new LinkedHashMap<>();
        Optional<OrganisationalUnit> next = parentOf(unit(id));
        while (next.isPresent()
                && !next.get().id().equals(id)
                && above.putIfAbsent(next.get().id(), next.get()) == null) {
            next = parentOf(next);
        }
        return List.copyOf(above.values());
    }

    private Optional<OrganisationalUnit> parentOf(Optional<OrganisationalUnit> unit) {
        return unit.flatMap(OrganisationalUnit::parent).flatMap(this::unit);
    }

    /**
     * The units below a unit, those below these, and so on.
     *
     * @param id such as {@code promozione}; it may be one that only parents name
     * @return the units in the order of this directory, never the unit itself
     */
    public final List<OrganisationalUnit> unitsBelow(String id) {
        Set<OrganisationalUnit> below = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            for (OrganisationalUnit child : byParent().getOrDefault(open.pop(), List.of())) {
                if (!child.id().equals(id) && below.add(child)) {
                    open.push(child.id());
                }
            }
        }
        return units().stream().filter(below::contains).toList();
    }

    /**
     * Resolves what a plan writes as owner.
     *
     * <ul>
     *   <li>{@code Tutti i servizi}, {@code tutti}, {@code all offices} and the like are all units; so are these words
     *       beside named units, as in {@code S.Staff, tutti i servizi}.
     *   <li>The name of a unit is that unit, whatever commas are in it.
     *   <li>Several names stand between commas, semicolons, slashes, plus signs, dashes, line ends, or {@code e}. A unit
     *       that is named twice counts once.
     *   <li>If a part of the text is not known, or the text has more than 5000 characters, nothing of it is resolved,
     *       and the text stands.
     * </ul>
     *
     * @param text as written, not blank
     * @return the owner, with what had to be assumed
     * @throws IllegalArgumentException if the text is blank
     */
    public final Owner resolve(String text) {
        return OwnerReading.read(text, spellings());
    }

    /**
     * The units that an owner stands for.
     *
     * @param owner any owner
     * @return the ids of all units for {@link Owner.Resolution#ALL}, otherwise of those that are listed
     */
    public final List<String> unitIds(Owner owner) {
        return owner.resolution() == Owner.Resolution.ALL ? List.copyOf(byId().keySet()) : owner.unitIds();
    }

    @Value.Lazy
    UnitSpellings spellings() {
        return new UnitSpellings(units());
    }

    @Value.Lazy
    Map<String, OrganisationalUnit> byId() {
        Map<String, OrganisationalUnit> byId = new LinkedHashMap<>();
        units().forEach(unit -> byId.put(unit.id(), unit));
        return byId;
    }

    @Value.Lazy
    Map<String, List<OrganisationalUnit>> byParent() {
        return units().stream()
                .filter(unit -> unit.parent().isPresent())
                .collect(Collectors.groupingBy(unit -> unit.parent().orElseThrow()));
    }

    /**
     * What is compared of a spelling first: two spellings with the same key are one, and no two units may have it. More
     * is understood when owners are resolved.
     *
     * @param text such as {@code S. Promozione}
     * @return its letters and digits in lower case, such as {@code spromozione}; empty if it has none, and is no spelling
     */
    public static String spellingKey(String text) {
        return Texts.key(text);
    }

    /**
     * A builder without values.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Texts.requireUnicode(extensions().keySet(), "name of an extension");
        Set<String> ids = new HashSet<>();
        for (OrganisationalUnit unit : units()) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException("two units have the id '" + unit.id() + "'");
            }
        }
        spellings();
    }

    /**
     * Builds directories. A builder is for one thread.
     *
     * <p>Refused with an {@link IllegalArgumentException} are two units with the same id or the same {@linkplain
     * UnitDirectory#spellingKey spelling}.
     */
    public static final class Builder extends UnitDirectoryBuilder {
        Builder() {}
    }
}
