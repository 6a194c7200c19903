package io.github.albero.model.target;

import java.util.Optional;

/** Reads what a change is compared with: the baseline, the previous year, a year, or words of its own (rule A6). */
final class ReferenceReader {

    private final Cursor cursor;
    private final YearReader years;
    private final Clauses clauses;
    private final NounReader nouns;

    ReferenceReader(Cursor cursor, YearReader years, Clauses clauses, NounReader nouns) {
        this.cursor = cursor;
        this.years = years;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /** What a change is compared with. */
    Optional<Reference> reference() {
        boolean isBracketed = cursor.takeMark('(');
        Optional<Reference> reference = takeIntroduction() ? introduced() : Optional.empty();
        return isBracketed && !cursor.takeMark(')') ? Optional.empty() : reference;
    }

    private Optional<Reference> introduced() {
        cursor.takeAll(Word.ARTICLE);
        if (cursor.token().isMark(Quoted.OPENING)) {
            return cursor.attempt(nouns::quoted).map(Reference.Named::new);
        }
        return cursor.attempt(this::known).or(() -> cursor.attempt(this::other));
    }

    /** The previous year, the baseline, or a year, with words that say of what. */
    Optional<Reference> known() {
        Optional<Reference> reference = itself();
        return reference.isPresent() && nouns.skipWords() ? reference : Optional.empty();
    }

    /** A reference between a change and its amount: {@code riduzione rispetto all'anno precedente del 10%}. */
    Optional<Reference> inside() {
        return cursor.attempt(() -> {
            if (!takeIntroduction()) {
                return Optional.empty();
            }
            cursor.takeAll(Word.ARTICLE);
            Optional<Reference> reference = itself();
            cursor.takeMark(',');
            return reference;
        });
    }

    private boolean takeIntroduction() {
        return clauses.isAtKnownReference() ? cursor.take(Word.ON) : cursor.take(Word.COMPARED_WITH);
    }

    private Optional<Reference> itself() {
        if (cursor.take(Word.PREVIOUS_YEAR)) {
            return Optional.of(Reference.PREVIOUS_YEAR);
        }
        if (cursor.take(Word.BASELINE)) {
            return Optional.of(Reference.BASELINE);
        }
        if (cursor.take(Word.VALUE_OF)) {
            cursor.takeAll(Word.LITTLE);
            return itself();
        }
        cursor.take(Word.YEAR_ITSELF);
        return years.yearHere().map(Reference.OfYear::new);
    }

    private Optional<Reference> other() {
        int start = cursor.place();
        if (cursor.isAt(Word.THE_WHOLE) || !nouns.skipWords()) {
            return Optional.empty();
        }
        return named(cursor.text(start, cursor.place()));
    }

    private static Optional<Reference> named(String words) {
        boolean isNamed = words.codePoints().anyMatch(Character::isLetter)
                && words.indexOf(Quoted.OPENING) < 0
                && words.indexOf(Quoted.CLOSING) < 0;
        return isNamed ? Optional.of(new Reference.Named(words)) : Optional.empty();
    }
}
