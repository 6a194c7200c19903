package io.github.albero.model.table;

import io.github.albero.model.format.RowUse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;

/** A word in a cell of its own above the tables, and what the cell after it holds: {@code Ente | Comune di Esempio}. */
enum FrameLabel {
    TITLE(RowUse.TITLE, "titolo|title"),
    ORGANISATION(RowUse.ORGANISATION, "ente|amministrazione|organi[sz]ation|body"),
    PERIOD(RowUse.PERIOD, "periodo|anno|anni|esercizio|triennio|period|years?"),
    ACT(RowUse.ACT, "atto|approvazione|atto di approvazione|act|approving act"),
    LANGUAGE(RowUse.LANGUAGE, "lingua|language"),
    NO_INDICATORS(RowUse.NO_INDICATORS, "senza indicatori|without indicators");

    private final RowUse use;
    private final Pattern words;

    FrameLabel(RowUse use, String words) {
        this.use = use;
        this.words = Pattern.compile("(?iu)" + words);
    }

    RowUse use() {
        return use;
    }

    /** The label that a row begins with, if it consists of a label and a text. */
    static Optional<FrameLabel> of(List<String> filled) {
        return filled.size() == 2 ? of(filled.get(0)) : Optional.empty();
    }

    private static Optional<FrameLabel> of(String cell) {
        String word = Strings.CS.removeEnd(cell, ":").strip();
        return Arrays.stream(values())
                .filter(label -> label.words.matcher(word).matches())
                .findFirst();
    }
}
