package io.github.albero.model.format.conformance;

import io.github.albero.model.ExtensionValue;
import io.github.albero.model.IndicatorDraft;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanPeriod;
import java.util.List;
import java.util.Locale;

/** Texts that are harder to keep than others. */
final class SampleTexts {

    private static final int LONG = 20_000;

    private static final List<String> ODD = List.of(
            "\"fra virgolette\"",
            "un apostrofo ' e due ''",
            "punto; virgola, barra | e \\ rovesciata",
            "<b>come in una pagina</b> &amp; &#233;",
            "=1+1",
            "+39 0564",
            "-cmd",
            "@SUM(A1)",
            "# non è un commento",
            "// nemmeno questo",
            "{\"albero\": \"plan\"}",
            "${user.home} %s {0} %PATH%",
            " con spazi intorno ",
            "spazio\u00a0unito e spazio\u2003largo",
            "due  spazi",
            "è e e\u0300, ﬁ e fi, İstanbul ıı",
            "🌳 👩‍👩‍👧 𝔸",
            "\ufeffcon un segno davanti",
            "null",
            "007",
            "1e3",
            "12/2024",
            "sì",
            "NaN");

    private SampleTexts() {}

    static SamplePlan longOnes() {
        return everywhere("long texts", List.of("Un testo molto lungo, ".repeat(LONG / 22), "x".repeat(LONG)));
    }

    static SamplePlan fromRightToLeft() {
        return everywhere(
                "texts from right to left",
                List.of("خطة الأداء", "תוכנית ביצועים 2031", "Piano \u202bالأداء\u202c (bozza)", "٢١٧ شركة"));
    }

    static SamplePlan odd() {
        return everywhere("odd characters", ODD);
    }

    static SamplePlan ofSeveralLines() {
        return everywhere(
                "texts of several lines",
                List.of("prima\nseconda", "prima\r\nseconda\r\n", "prima\tseconda", "prima\u2028seconda\u2029terza"));
    }

    static SamplePlan withControlCharacters() {
        return everywhere(
                "control characters", List.of("zero \u0000", "campanella \u0007", "\u001b[31m", "\u0085 \u009f"));
    }

    static SamplePlan english() {
        return SamplePlan.of(
                "a plan in English",
                PlanDraft.of("Plan on trial", "Body on trial", PlanPeriod.ofYear(2031))
                        .language(Locale.UK)
                        .node(
                                "1",
                                "Training",
                                node -> node.indicator("Firms trained", "at least 1,217.5")
                                        .indicator("Mean time", "no more than 11.5 working days by 17/03/2031"))
                        .build());
    }

    static SamplePlan french() {
        Plan italian = SamplePlans.small().document().plan();
        return SamplePlan.of(
                "a plan in French",
                italian.toBuilder()
                        .title("Plan à l'essai")
                        .language(Locale.FRENCH)
                        .build());
    }

    /** The texts in every place where a text may stand. */
    private static SamplePlan everywhere(String name, List<String> texts) {
        PlanDraft draft = PlanDraft.of(texts.get(0), texts.get(1), PlanPeriod.ofYear(2031));
        for (String text : texts) {
            String number = Integer.toString(texts.indexOf(text) + 1);
            draft.extension(text, ExtensionValue.of(text)).node(number, text, node -> {
                node.owner(text);
                IndicatorDraft indicator = node.addIndicator(text, text);
                indicator.code(text).kind(text).source(text).baseline(text).owner(text);
            });
        }
        return SamplePlan.of(name, draft.build());
    }
}
