package io.github.albero.model.format.conformance;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.Iterators;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.conformance.DocumentPart.Things;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a format says that it loses, by where it says so. */
final class AnnouncedLosses {

    private static final Set<Loss> OF_THINGS = EnumSet.of(Loss.CARD_NOT_KEPT, Loss.REVISION_NOT_KEPT);

    private final Map<Location, List<Diagnostic>> losses;

    private AnnouncedLosses(List<Diagnostic> losses) {
        this.losses = losses.stream().collect(groupingBy(Diagnostic::location));
    }

    static AnnouncedLosses of(List<Diagnostic> losses) {
        return new AnnouncedLosses(losses);
    }

    /** Whether something that a plan as a whole has may come back otherwise. */
    boolean speakOfPlans(Object name) {
        return at(Location.whole()).anyMatch(loss -> isOfAll(loss) || name(loss).equals(name));
    }

    /** Whether a thing may come back under another id. */
    boolean speakOfIdAt(Location place) {
        return at(place).anyMatch(loss -> loss.code() == Loss.ID_NOT_KEPT);
    }

    /** Whether a part may have become this, or nothing. */
    boolean explain(DocumentPart was, Optional<DocumentPart> became) {
        boolean isSaid = Stream.concat(Stream.of(Location.whole()), was.places().stream())
                .flatMap(this::at)
                .anyMatch(loss -> isOfAll(loss) || isOf(was, loss));
        return isSaid || (became.isEmpty() ? speakOfIdAt(was.places()) : explain(was, became.get()));
    }

    private boolean explain(DocumentPart was, DocumentPart became) {
        if (was.value() instanceof Integer number) {
            return (Integer) became.value() <= number;
        }
        return was.value() instanceof Things things && explain(things, (Things) became.value());
    }

    /** Whether these things may have become those: fewer, or under other ids, but in the same order. */
    private boolean explain(Things was, Things became) {
        List<String> gone = without(was.ids(), became.ids());
        List<String> kept = without(became.ids(), without(became.ids(), was.ids()));
        long takenAway = was.ids().stream().filter(id -> isTakenAway(was, id)).count();
        return was.ids().size() - became.ids().size() <= takenAway
                && gone.stream().allMatch(id -> isTakenAway(was, id) || speakOfIdAt(was.places(id)))
                && isInOrder(kept, was.ids());
    }

    private static boolean isInOrder(List<String> ids, List<String> all) {
        Iterator<String> rest = all.iterator();
        return ids.stream().allMatch(id -> Iterators.contains(rest, id));
    }

    private boolean isTakenAway(Things things, String id) {
        return things.places(id).stream().flatMap(this::at).anyMatch(AnnouncedLosses::isOfAll);
    }

    private boolean speakOfIdAt(Set<Location> places) {
        return places.stream().anyMatch(this::speakOfIdAt);
    }

    private Stream<Diagnostic> at(Location place) {
        return losses.getOrDefault(place, List.of()).stream();
    }

    /** What it is called is known to its format alone, or is the thing itself: all of it may be meant. */
    private static boolean isOfAll(Diagnostic loss) {
        DiagnosticCode code = loss.code();
        boolean isOfThing = code instanceof Loss known && OF_THINGS.contains(known);
        return !(code instanceof Loss) || (isOfThing && loss.location() instanceof Location.Part);
    }

    private static boolean isOf(DocumentPart part, Diagnostic loss) {
        return part.names().contains(name(loss)) || (part.isNameless() && loss.location() instanceof Location.Part);
    }

    /** What is lost: the attribute, where there is one. */
    private static Object name(Diagnostic loss) {
        Object attribute = loss.arguments().get("attribute");
        return attribute == null ? loss.code() : attribute;
    }

    private static List<String> without(List<String> ids, List<String> others) {
        Set<String> left = new HashSet<>(others);
        return ids.stream().filter(id -> !left.contains(id)).toList();
    }
}
