package io.github.albero.model.formula;

import io.github.albero.model.text.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand around a division, or around a slash that is none. */
final class DivisionWords {

    private static final String SLASH = "[/÷∕⁄]";
    private static final Pattern BARE = WordPattern.of("su|over|out of");
    private static final Pattern BAR = Pattern.compile(FormulaText.BAR);

    private static final DivisionWords ITALIAN = new DivisionWords(
            "diviso(?: per)?|fratto",
            "su(?:l|llo|lla|i|gli|lle)?(?!\\p{L}| un)|sull'",
            "(?:percentuale|quota|incidenza|tasso|%)(?:(?: (?:di|del|dello|della|dei|degli|delle))? | (?:dell|d)')",
            "rapporto(?: percentuale)?(?: (?:tra|fra) (?:(?:il|lo|la|i|gli|le) |l')?)?",
            " (?:e|ed) (?:(?:il|lo|la|i|gli|le) |l')?",
            "quell[ei]",
            "(?:pervenut|ricevut|richiest|previst|programmat|pianificat|presentat|iscritt|attes|total|complessiv"
                    + "|assegnat|dovut|trasmess|avviat|acquisit|rilevat|individuat|stanziat|accertat|disponibil|convocat|indett"
                    + "|invitat|potenzial|esistent|esaminat|interessat)[aeio]|da \\p{L}{2,20}[aei]re",
            "(?!(?:dat|at|sit|requisit|contribut|tribut|istitut|statut|credit|debit|visit|rat|sedut|entrat|uscit|limit"
                    + "|ambit|compit|abit|risultat|candidat|mercat|stat|apparat|certificat|attestat)[aeio])"
                    + "\\p{L}{2,20}(?:at|it|ut)[aeio]"
                    + "|\\p{L}{0,12}(?:mess|moss|scoss|press|cuss|clus|chius|ccess|olt|fatt|datt|dott|critt|chiest|giunt|sunt"
                    + "|stint|pert|fert|copert|lett|rett)[aeio]"
                    + "|(?:evas|spes|res|pers|emers|sospes|condivis|decis|concess|vist|rivist|previst|vint|scelt"
                    + "|propost|(?:pre)?dispost|indett|dett)[aeio]",
            "\\p{L}{1,20}(?:zione|sione|mento|aggio)|verifica|report|relazione|controllo|analisi|studio|stesura|invio"
                    + "|avvio|verbale",
            "con|di|del|dello|della|dei|degli|delle|dell|per|su|sul|tra|fra|in|nel|da|dal|al|alle|ai",
            List.of(
                    "si/no",
                    "sì/no",
                    "on/off",
                    "e/o",
                    "o/e",
                    "ed/o",
                    "e/od",
                    "vero/falso",
                    "efficac/efficien",
                    "intern/estern",
                    "attiv/passiv",
                    "entrat/uscit",
                    "parzial/total",
                    "online/offline",
                    "input/output",
                    "pro/contro"));

    private static final DivisionWords ENGLISH = new DivisionWords(
            "divided by",
            "(?:out of(?: the)?|over(?: the)?)(?!\\p{L})",
            "(?:percentage|per cent|percent|share|proportion|%)(?: of(?: the)?)? ",
            "ratio(?: (?:of|between)(?: the)?)? ",
            " (?:and|to) (?:the )?",
            "those|all",
            "received|planned|expected|scheduled|requested|submitted|registered|total|assigned|due|issued|available"
                    + "|invited|existing|to be \\p{L}{2,20}",
            "\\p{L}{2,20}ed|held|made|sent|paid|given|spent",
            "\\p{L}{1,20}(?:tion|ment)|report|review|check|study|drafting|preparing",
            "with|of|for|to|in|on|between|by|from",
            List.of(
                    "yes/no",
                    "and/or",
                    "or/and",
                    "true/false",
                    "on/off",
                    "internal/external",
                    "effective/efficient",
                    "effectiveness/efficiency",
                    "active/passive",
                    "in/out",
                    "online/offline",
                    "input/output"));

    private final Pattern sign;
    private final Pattern over;
    private final Pattern share;
    private final Pattern ratio;
    private final Pattern and;
    private final Pattern those;
    private final Pattern universe;
    private final Pattern done;
    private final Pattern task;
    private final Pattern preposition;
    private final List<String> alternatives;

    private DivisionWords(
            String divided,
            String over,
            String share,
            String ratio,
            String and,
            String those,
            String universe,
            String done,
            String task,
            String preposition,
            List<String> alternatives) {
        this.sign = WordPattern.of(
                SLASH + "|" + FormulaText.BAR + "|(?<!\\p{L})(?:(?:" + divided + ")(?!\\p{L})|" + over + ")");
        this.over = WordPattern.of(over);
        this.share = WordPattern.of("^[\\s\\p{Z}]{0,3}" + share);
        this.ratio = WordPattern.of("^[\\s\\p{Z}]{0,3}" + ratio);
        this.and = WordPattern.of(and);
        this.those = WordPattern.of("^[\\s\\p{Z}]{0,3}(?:" + those + ")(?!\\p{L})");
        this.universe = WordPattern.whole(universe);
        this.done = WordPattern.whole(done);
        this.task = WordPattern.of("^[\\s\\p{Z}]{0,3}(?:" + task + ")(?!\\p{L})");
        this.preposition = WordPattern.of("(?<!\\p{L})(?:" + preposition + ")['\\s\\p{Z}]{1,3}$");
        this.alternatives = alternatives;
    }

    static DivisionWords of(Locale language) {
        return Phrases.isItalian(language) ? ITALIAN : ENGLISH;
    }

    List<MatchResult> signs(String text) {
        return sign.matcher(text).results().toList();
    }

    /** Whether a sign is a word such as {@code su}, which more often than not divides nothing. */
    boolean isOver(String sign) {
        return over.matcher(sign).matches();
    }

    /** Whether a word such as {@code su} stands without an article. */
    boolean isBare(String sign) {
        return BARE.matcher(sign).matches();
    }

    boolean isBar(String sign) {
        return BAR.matcher(sign).matches();
    }

    boolean isShare(String text) {
        return share.matcher(text).find();
    }

    /** What comes after words such as "percentage of" or "ratio of" at the start. */
    String withoutStart(String text) {
        Matcher start = share.matcher(text);
        if (start.find()) {
            return text.substring(start.end());
        }
        Matcher ratioStart = ratio.matcher(text);
        return ratioStart.find() ? text.substring(ratioStart.end()) : text;
    }

    /** What a statement puts in a ratio to each other, such as "ratio of X to Y"; the words after its start. */
    Optional<String> ratio(String statement) {
        Matcher start = ratio.matcher(statement);
        return start.find() ? Optional.of(statement.substring(start.end())) : Optional.empty();
    }

    List<MatchResult> ands(String text) {
        return and.matcher(text).results().toList();
    }

    boolean startsWithThose(String text) {
        return those.matcher(text).find();
    }

    /** Whether a text names all the things of which some were done, such as those received or planned. */
    boolean namesAll(String text) {
        return universe.matcher(text).find();
    }

    boolean startsAsAll(String text) {
        return universe.matcher(text.strip()).lookingAt();
    }

    boolean saysDone(String text) {
        return done.matcher(text).find();
    }

    /** Whether a text says that something was done, and not only received or planned. */
    boolean saysMoreThanAll(String text) {
        return done.matcher(text)
                .results()
                .anyMatch(word -> !universe.matcher(word.group()).matches());
    }

    /** Whether a text begins with the name of a task, such as {@code redazione}, and so counts nothing. */
    boolean startsAsTask(String text) {
        return task.matcher(text).find();
    }

    /** Whether a preposition stands right before a place. */
    boolean isPrepositionBefore(String text, int to) {
        return preposition.matcher(text.substring(Math.max(0, to - 20), to)).find();
    }

    /** Whether two words around a slash are a choice between the two, such as {@code SI/NO}. */
    boolean areAlternatives(String left, String right) {
        return alternatives.stream().anyMatch(pair -> {
            int slash = pair.indexOf('/');
            return begins(left, pair.substring(0, slash)) && begins(right, pair.substring(slash + 1));
        });
    }

    private static boolean begins(String word, String stem) {
        return stem.length() <= 3 ? word.equals(stem) : word.startsWith(stem);
    }
}
