package io.github.albero.evaluation;

import io.github.albero.evaluation.RatingBands.Band;
import io.github.albero.model.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A policy in plain words. */
final class PolicyWords {

    private static final Phrases PHRASES = EvaluationPhrases.PHRASES;

    private PolicyWords() {}

    static List<String> sentences(ScoringPolicy policy, Locale language) {
        AchievementRules achievement = policy.achievement();
        List<String> sentences = new ArrayList<>();
        sentences.add(PHRASES.say(language, "POLICY_RATIO"));
        sentences.add(
                PHRASES.say(language, "POLICY_LIMITS", Map.of("floor", achievement.floor(), "cap", achievement.cap())));
        sentences.add(PHRASES.say(language, "POLICY_EQUALLED_" + achievement.equalled()));
        sentences.add(PHRASES.say(language, "POLICY_COMPLETION"));
        sentences.add(PHRASES.say(language, "POLICY_ASSUMPTIONS"));
        sentences.add(PHRASES.say(language, "POLICY_MISSING_" + policy.missing().missingActual()));
        sentences.add(PHRASES.say(language, "POLICY_LEFT_OUT"));
        sentences.add(PHRASES.say(language, "POLICY_WEIGHING_" + policy.rollUp().weighing()));
        sentences.add(PHRASES.say(language, "POLICY_UNITS"));
        sentences.addAll(bands(policy.ratings().bands(), language));
        sentences.add(PHRASES.say(language, "POLICY_ROUNDING"));
        return sentences;
    }

    private static List<String> bands(List<Band> bands, Locale language) {
        List<String> sentences = new ArrayList<>();
        for (int index = 0; index < bands.size(); index++) {
            Band band = bands.get(index);
            boolean isLast = index == bands.size() - 1;
            sentences.add(
                    isLast
                            ? PHRASES.say(
                                    language, "POLICY_LAST_BAND", Map.of("from", band.from(), "rating", band.rating()))
                            : PHRASES.say(
                                    language,
                                    "POLICY_BAND",
                                    Map.of(
                                            "from", band.from(),
                                            "below", bands.get(index + 1).from(),
                                            "rating", band.rating())));
        }
        return sentences;
    }
}
