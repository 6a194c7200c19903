package io.github.albero.model.table;

import io.github.albero.model.Owner;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.target.TargetParser;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a target and its owner apart where they ran together in one cell, as in {@code 3 N. Servizio Promozione}.
 *
 * <p>What follows the target is an owner if the unit directory knows it, if it stands alone as an owner elsewhere in the
 * same source, or if it begins as names of offices do, with a capital letter: {@code 3 servizi online} has no owner.
 */
final class OwnerWords {

    private static final Pattern OFFICE = Pattern.compile(
            "S\\.\\s?\\p{Lu}.*|(?=\\p{Lu})(?iu:servizi?o?|uffici?o?|settore|area|direzione|dipartimento|segreteria|u\\.?o\\.?"
                    + "|office|department|unit)\\s+\\p{L}.*|(?iu:tutti (?:i|gli)) .*");
    /** A target before an owner is short; a longer one stands in a cell of its own. */
    private static final int MOST_WORDS_OF_A_TARGET = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final TargetParser parser;
    private final UnitDirectory units;
    private final Set<String> seen = new HashSet<>();

    OwnerWords(TargetParser parser, UnitDirectory units) {
        this.parser = parser;
        this.units = units;
    }

    /** A target and the owner behind it. */
    record TargetAndOwner(String target, String owner) {}

    void standsAlone(String owner) {
        seen.add(owner.toLowerCase(Locale.ROOT));
    }

    Optional<TargetAndOwner> split(String cell) {
        Matcher blanks = BLANKS.matcher(cell);
        for (int words = 1; words <= MOST_WORDS_OF_A_TARGET && blanks.find(); words++) {
            String target = cell.substring(0, blanks.start());
            String owner = cell.substring(blanks.end());
            if (parser.isTarget(target) && isOwner(owner)) {
                return Optional.of(new TargetAndOwner(target, owner));
            }
        }
        return Optional.empty();
    }

    private boolean isOwner(String text) {
        return seen.contains(text.toLowerCase(Locale.ROOT))
                || isKnown(units.resolve(text))
                || OFFICE.matcher(text).matches();
    }

    /** What only may be a unit is not enough to cut a target short. */
    private static boolean isKnown(Owner owner) {
        return owner.resolution() != Owner.Resolution.UNRESOLVED
                && owner.assumptions().isEmpty();
    }
}
