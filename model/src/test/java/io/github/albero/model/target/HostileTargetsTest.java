package io.github.albero.model.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write on purpose: the parser says something of each, and no number that is not in it. */
class HostileTargetsTest {

    private static final Pattern FIGURES = Pattern.compile("(?:amount|low|high)=(-?[0-9.]+(?:E[-+]?\\d+)?)");
    private static final long SEED = 20240130;
    private static final int TEXTS = 25_000;
    private static final List<String> WRITTEN = List.of(
            "> =80%",
            "≥ 6 N. entro il 30/06/2024",
            "almeno 1.234,56 €",
            "31/12/2024",
            "<= 12 gg lavorativi",
            "3 scala 1-4",
            "4 distinte per settore",
            "Il 75% delle amministrazioni",
            "non meno di due",
            "at least 1,234.5 days by 2024-12-31",
            "incremento del 10% rispetto alla baseline",
            "+2.000 enti per un totale di almeno 4.000",
            "90% dei documenti entro 1 giorno",
            "Anno 2015: >= 90% Anno 2016: >= 95%",
            "realizzazione di 3 eventi entro giugno 2024",
            "tra 90% e 95%",
            "riduzione da 10 a 5 giorni",
            "D.Lgs. 150/2009, art. 4",
            "«x» rispetto a «y»",
            "≤ 5 gg nel 90% dei casi",
            "80% (baseline 2023: 75%)",
            "realizzare 3 eventi entro il 31.12",
            "riduzione, rispetto al 2023, dei consumi del 10%",
            "passaggio dal 60% al 75%",
            "entro giorni 30",
            "3,5 (scala 1-5)",
            "invio relazione 30/06/2024",
            "rise from 60% to 75% by June 30th, 2024",
            "n.d.");
    private static final int[] SIGNS = ("0123456789.,/-+<>=≥≤%€° \t\n'()nNgd"
                    + "\u00a0\u202f\u2028\u0085\u200b\ufeff\u202e\u0660\u0663\uff15½²‰–−\u0000\ud83d\ude00\ud835\udfd3\u0130\u0131ß")
            .codePoints()
            .toArray();

    static Stream<Locale> languages() {
        return Stream.of(Locale.ITALIAN, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void randomTextsAreReadWithoutAnException(Locale language) {
        Random random = new Random(SEED);

        IntStream.range(0, TEXTS)
                .mapToObj(any -> random(random, random.nextInt(40)))
                .forEach(text -> assertIsRead(text, language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void mutatedTextsAreReadWithoutAnException(Locale language) {
        Random random = new Random(SEED);

        IntStream.range(0, TEXTS)
                .mapToObj(any -> mutated(WRITTEN.get(random.nextInt(WRITTEN.size())), random))
                .forEach(text -> assertIsRead(text, language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void loneSurrogatesAndVeryLongTextsAreReadWithoutAnException(Locale language) {
        Stream.of(
                        "3 «x5»",
                        "3 « »",
                        "3 ««x»",
                        "3 «tipo 2.355»",
                        "+5% rispetto a ««x»",
                        "<= -5 giorni nel 90% dei casi",
                        "+1.000 enti per un totale di 3.000 e inoltre 5 sedi",
                        "\ud800",
                        "5 \udc00",
                        "5 a\ud835",
                        "5\ud835\udfd3",
                        "9".repeat(TargetParser.MAX_LENGTH),
                        "1.".repeat(TargetParser.MAX_LENGTH / 2),
                        "1.111".repeat(TargetParser.MAX_LENGTH / 5),
                        "entro ".repeat(TargetParser.MAX_LENGTH / 6),
                        "3 " + "entro il 1/".repeat(300),
                        " ".repeat(TargetParser.MAX_LENGTH),
                        "3" + " ".repeat(TargetParser.MAX_LENGTH - 2) + "%",
                        "target: ".repeat(TargetParser.MAX_LENGTH / 8),
                        "il ".repeat(TargetParser.MAX_LENGTH / 3),
                        "art. ".repeat(TargetParser.MAX_LENGTH / 5),
                        "« ".repeat(TargetParser.MAX_LENGTH / 2),
                        "5% e ".repeat(TargetParser.MAX_LENGTH / 5),
                        "2024: 5 ".repeat(TargetParser.MAX_LENGTH / 8),
                        "incremento ".repeat(TargetParser.MAX_LENGTH / 11),
                        "x".repeat(100_000))
                .forEach(text -> assertIsRead(text, language));
    }

    private static void assertIsRead(String text, Locale language) {
        List<Target> targets = TargetParser.in(language).read(text).targets();

        assertThat(targets).isNotEmpty();
        if (targets.size() == 1) {
            assertThat(targets.get(0).text()).isEqualTo(text);
        }
        assertThat(targets)
                .allSatisfy(target -> assertThat(amounts(target.criterion()))
                        .as("numbers read from '%s'", text)
                        .allSatisfy(amount -> assertThat(asciiDigits(text))
                                .contains(
                                        asciiDigits(amount.unscaledValue().abs().toString()))));
    }

    /** The numbers that are read from digits; those in words and the zero of "no change" are small. */
    private static List<BigDecimal> amounts(Criterion criterion) {
        return FIGURES.matcher(criterion.toString())
                .results()
                .map(figure -> new BigDecimal(figure.group(1)))
                .filter(amount -> amount.abs().compareTo(BigDecimal.valueOf(100)) > 0)
                .toList();
    }

    private static String asciiDigits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length).forEach(any -> text.appendCodePoint(SIGNS[random.nextInt(SIGNS.length)]));
        return text.toString();
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int change = 0; change <= random.nextInt(4); change++) {
            int place = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(place, random(random, 1 + random.nextInt(2)));
                case 1 -> mutated.delete(place, Math.min(mutated.length(), place + 1 + random.nextInt(3)));
                default -> mutated.append(WRITTEN.get(random.nextInt(WRITTEN.size())), 0, 2);
            }
        }
        return mutated.toString();
    }
}
