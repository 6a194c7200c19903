package io.github.albero.examples.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of actuals holds, by its words in Italian and English; the first of each are written. */
enum ActualsColumn {
    ID("Id indicatore", "Indicator id", "id|codice|(?:id|cod\\.?|codice) indicatore|code|indicator (?:id|code)"),
    NAME("Indicatore", "Indicator", "indicatore|(?:nome|denominazione) indicatore|kpi|indicator(?: name)?"),
    UNIT("Ufficio", "Office", "ufficio|servizio|struttura|office|unit|department"),
    DATE("Data", "Date", "data(?: (?:di |della )?rilevazione)?|rilevat[oa] (?:il|al)|al|(?:measured on|as of )?date"),
    VALUE("Valore", "Value", "valore(?: (?:rilevato|ottenuto|raggiunto))?|consuntivo|risultato|value|actual|result"),
    UNIT_OF_MEASURE("Unità di misura", "Unit of measure", "unit(?:à|a'|a) di misura|u\\.? ?m\\.?|units? of measure"),
    NUMERATOR("Numeratore", "Numerator", "numeratore|numerator"),
    DENOMINATOR("Denominatore", "Denominator", "denominatore|denominator"),
    DONE_ON(
            "Data di realizzazione",
            "Done on",
            "data (?:di )?realizzazione|realizzato il|data (?:di )?completamento|(?:done|completed) on|completion date"),
    PROGRESS("Avanzamento", "Progress", "(?:stato di )?avanzamento(?: ?\\(?%\\)?)?|progress(?: ?\\(?%\\)?)?"),
    ASSESSED("Giudizio", "Assessment", "giudizio(?: ?\\(?%\\)?)?|assessment(?: ?\\(?%\\)?)?"),
    NOT_ASSESSABLE("Non valutabile", "Not assessable", "non valutabile(?: perché)?|not assessable(?: because)?"),
    STATE("Stato", "State", "stato(?: (?:del )?dato)?|state|status"),
    NOTE("Nota", "Note", "not[ae]|notes?|annotazioni"),
    EVIDENCE("Evidenza", "Evidence", "evidenz[ae]|documentazione|evidence"),
    REPORTER("Compilatore", "Reporter", "compilatore|compilato da|reporter|reported by"),
    SOURCE("Fonte", "Source", "fonte(?: (?:dei |del )?dat[io])?|(?:data )?source");

    private final String italian;
    private final String english;
    private final Pattern words;

    ActualsColumn(String italian, String english, String words) {
        this.italian = italian;
        this.english = english;
        this.words = Pattern.compile("(?iu)" + words);
    }

    static Optional<ActualsColumn> called(String cell) {
        String written = cell.strip().replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.words.matcher(written).matches())
                .findFirst();
    }

    String words(boolean isItalian) {
        return isItalian ? italian : english;
    }
}
