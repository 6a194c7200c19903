package io.github.albero.model.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** The words that head the columns of plans, in Italian and English. */
final class HeaderWords {

    private static final Map<Pattern, ColumnRole> ROLES = new LinkedHashMap<>();

    static {
        role(ColumnRole.CARD_OBJECTIVE, "obb?iettiv[oi] (?:extra|individual[ei])|(?:extra|individual) objectives?");
        role(ColumnRole.INDICATOR, "indicator[ei]|kpi|indicators?");
        role(ColumnRole.FORMULA, "algoritmo|formula|modalità di calcolo|metodo di calcolo|algorithm|calculation");
        role(ColumnRole.TARGET, "target(?: \\d{4})?|valore atteso|risultato atteso|expected (?:value|result)");
        role(ColumnRole.WEIGHT, "peso(?: ?%)?|ponderazione|weight(?: ?%)?");
        role(
                ColumnRole.OWNER,
                "owner|responsabil[ei]|struttur[ae](?: responsabil[ei])?|servizio|ufficio|dipartimento|unit|department");
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
}
