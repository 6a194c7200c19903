package io.github.albero.examples.csv;

import io.github.albero.model.text.Phrases;
import java.util.Locale;

/** The words that head what is written of plans, in the language of the plan. */
enum PlanWords {
    TITLE("Titolo", "Title"),
    ORGANISATION("Ente", "Organisation"),
    PERIOD("Periodo", "Period"),
    ACT("Atto", "Act"),
    LANGUAGE("Lingua", "Language"),
    NO_INDICATORS("Senza indicatori", "Without indicators"),
    LEVEL("livello", "level"),
    CODE("Codice", "Code"),
    WEIGHT("Peso", "Weight"),
    OWNER("Responsabile", "Owner"),
    INDICATOR("Indicatore", "Indicator"),
    FORMULA("Formula", "Formula"),
    UNIT("Unità di misura", "Unit of measure"),
    KIND("Tipologia", "Type"),
    SOURCE("Fonte", "Source"),
    BASELINE("Valore di partenza", "Starting value"),
    PREVIOUS("Valore", "Value"),
    TARGET("Target", "Target");

    private final String italian;
    private final String english;

    PlanWords(String italian, String english) {
        this.italian = italian;
        this.english = english;
    }

    String in(Locale language) {
        return Phrases.isItalian(language) ? italian : english;
    }

    /** The word and what it is of, such as {@code Peso (Area)}. */
    String of(String subject, Locale language) {
        return in(language) + " (" + subject + ")";
    }
}
