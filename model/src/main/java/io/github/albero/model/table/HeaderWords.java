package io.github.albero.model.table;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** The words that head the columns of plans, in Italian and English. */
final class HeaderWords {

    private static final String OF_YEAR = "(?: (?:(?:anno|year|al|at) )?\\(?20\\d{2}\\)?)";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
    private static final Map<Pattern, ColumnRole> ROLES = new LinkedHashMap<>();

    static {
        role(ColumnRole.CARD_OBJECTIVE, "obb?iettiv[oi] (?:extra|individual[ei])|(?:extra|individual) objectives?");
        role(ColumnRole.INDICATOR, "indicator[ei]|kpi|indicators?");
        role(ColumnRole.FORMULA, "algoritmo|formula|modalità di calcolo|metodo di calcolo|algorithm|calculation");
        role(ColumnRole.TARGET, "(?:target|valore atteso|risultato atteso|expected (?:value|result))" + OF_YEAR + "?");
        role(ColumnRole.WEIGHT, "(?:peso|ponderazione|weight)(?: ?\\(?%\\)?)?");
        role(
                ColumnRole.OWNER,
                "owner|responsabil[ei]|struttur[ae](?: responsabil[ei])?|servizio|ufficio|dipartimento|unit|department");
        role(ColumnRole.CODE, "codice|cod\\.?|code");
        role(ColumnRole.KIND, "(?:tipologia|tipo)(?: (?:di )?indicatore)?|(?:indicator )?(?:type|kind)");
        role(ColumnRole.UNIT, "unit(?:à|a'|a) di misura|u\\.? ?m\\.?|units? of measure(?:ment)?");
        role(ColumnRole.SOURCE, "fonte(?: (?:dei |del )?dat[io])?|(?:data )?source");
        role(
                ColumnRole.PREVIOUS_VALUE,
                "(?:baseline|valore (?:storico|di partenza|iniziale)|previous value|starting value)" + OF_YEAR + "?"
                        + "|(?:valore|consuntivo|risultato|value|result)" + OF_YEAR);
        role(
                ColumnRole.LEVEL,
                "(?:settor[ei]|ambit[oi]|are[ae]|line[ae]|programm[ai]|obiettiv[oi]|azion[ei]|fas[ei])"
                        + "(?: (?:strategic|operativ|gestional)\\p{L}*)?"
                        + "|(?:strategic|operational) (?:area|objective)s?|sectors?|areas?|objectives?|actions?|programmes?");
    }

    private HeaderWords() {}

    private static void role(ColumnRole role, String words) {
        ROLES.put(Pattern.compile("(?iu)" + words), role);
    }

    static Optional<ColumnRole> roleOf(String cell) {
        String words = StringUtils.normalizeSpace(cell);
        return ROLES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The name of a level whose words are not known: {@code Missione} in {@code Missione (livello)}. */
    static Optional<String> levelIn(String cell) {
        return Stream.of("(livello)", "(level)")
                .filter(ending -> Strings.CI.endsWith(cell, ending))
                .map(ending ->
                        cell.substring(0, cell.length() - ending.length()).strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The year that a header names. */
    static Optional<Year> yearIn(String cell) {
        return YEAR.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(Year::parse)
                .findFirst();
    }
}
