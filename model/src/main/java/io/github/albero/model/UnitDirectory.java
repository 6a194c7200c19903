package io.github.albero.model;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The units of a body with all the spellings of their names, and the resolution of what plans write as owner.
 *
 * <p>Spellings are compared without case, blanks and punctuation; beyond that nothing is guessed.
 */
@Value.Immutable
public abstract class UnitDirectory implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final UnitDirectory EMPTY = builder().build();
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LIST_MARK = Pattern.compile("\\s*[,;]\\s*");
    private static final Set<String> ALL = Set.of(
            "tuttiiservizi",
            "tuttigliuffici",
            "tuttelestrutture",
            "tuttelearee",
            "allservices",
            "alloffices",
            "allunits");

    UnitDirectory() {}

    /**
     * The units.
     *
     * @return the units in the order in which they were given
     */
    public abstract List<OrganisationalUnit> units();

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
     * @throws IllegalArgumentException if two units share an id or a spelling
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
    public Optional<OrganisationalUnit> unit(String id) {
        return units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /**
     * The unit with a name.
     *
     * @param spelling the name or one of the aliases, such as {@code S. Promozione}
     * @return the unit, empty if no unit is spelled like this
     */
    public Optional<OrganisationalUnit> unitCalled(String spelling) {
        return Optional.ofNullable(spellings().get(spellingKey(spelling)));
    }

    /**
     * Resolves what a plan writes as owner: all, one unit, or several separated by commas or semicolons.
     *
     * @param text as written, not blank
     * @return the owner; {@link Owner.Resolution#UNRESOLVED} if any part is not a unit of this directory
     * @throws IllegalArgumentException if the text is blank
     */
    public Owner resolve(String text) {
        if (ALL.contains(spellingKey(text))) {
            return Owner.builder().text(text).resolution(Owner.Resolution.ALL).build();
        }
        Optional<OrganisationalUnit> whole = unitCalled(text);
        if (whole.isPresent()) {
            return Owner.listed(text, List.of(whole.get().id()));
        }
        List<Optional<OrganisationalUnit>> parts =
                LIST_MARK.splitAsStream(text.strip()).map(this::unitCalled).toList();
        return !parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)
                ? Owner.listed(
                        text,
                        parts.stream()
                                .map(part -> part.orElseThrow().id())
                                .distinct()
                                .toList())
                : Owner.unresolved(text);
    }

    /**
     * The units that an owner stands for.
     *
     * @param owner any owner
     * @return the ids of all units for {@link Owner.Resolution#ALL}, otherwise of those that are listed
     */
    public List<String> unitIds(Owner owner) {
        return owner.resolution() == Owner.Resolution.ALL
                ? units().stream().map(OrganisationalUnit::id).toList()
                : owner.unitIds();
    }

    @Value.Lazy
    Map<String, OrganisationalUnit> spellings() {
        Map<String, OrganisationalUnit> spellings = new HashMap<>();
        for (OrganisationalUnit unit : units()) {
            addSpelling(spellings, unit.name(), unit);
            unit.aliases().forEach(alias -> addSpelling(spellings, alias, unit));
        }
        return spellings;
    }

    private static void addSpelling(Map<String, OrganisationalUnit> spellings, String text, OrganisationalUnit unit) {
        OrganisationalUnit other = spellings.put(spellingKey(text), unit);
        if (other != null && !other.equals(unit)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is a spelling of two units: " + other.id() + " and " + unit.id());
        }
    }

    /**
     * What is compared of a spelling: two spellings with the same key are one.
     *
     * @param text such as {@code S. Promozione}
     * @return its letters and digits in lower case, such as {@code spromozione}
     */
    public static String spellingKey(String text) {
        return NOT_IN_KEY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
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
        Set<String> ids = new HashSet<>();
        for (OrganisationalUnit unit : units()) {
            if (!ids.add(unit.id())) {
                throw new IllegalArgumentException("two units have the id '" + unit.id() + "'");
            }
        }
        spellings();
    }

    /** Builds directories. A builder is for one thread. */
    public static final class Builder extends UnitDirectoryBuilder {
        Builder() {}
    }
}
