package io.github.albero.model.format.conformance;

import io.github.albero.model.format.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a finding says to its reader. */
final class Sentences {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private Sentences() {}

    static void expectWhole(Diagnostic diagnostic) {
        String code = diagnostic.code().name();
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            String inLanguage = " in " + language.getDisplayLanguage(Locale.ENGLISH);
            String sentence =
                    said(code + inLanguage, () -> diagnostic.code().phrases().say(language, code, Map.of()));
            Expect.that(
                    !sentence.isBlank(),
                    () -> code + " says nothing" + inLanguage
                            + "; it should say what is wrong and what would be right");
            Set<String> gaps = GAP.matcher(sentence)
                    .results()
                    .map((MatchResult gap) -> gap.group(1))
                    .filter(gap -> !diagnostic.arguments().containsKey(gap))
                    .collect(Collectors.toSet());
            Expect.that(
                    gaps.isEmpty(),
                    () -> code + inLanguage + " leaves gaps open: " + sentence + "; its arguments should have " + gaps);
            said(code + inLanguage, () -> diagnostic.display(language));
        }
        Expect.that(
                !raw(diagnostic, Locale.ITALIAN).equals(raw(diagnostic, Locale.ENGLISH)),
                () -> code + " says the same in Italian and English: " + raw(diagnostic, Locale.ENGLISH)
                        + "; each language should have its own sentence");
    }

    private static String raw(Diagnostic diagnostic, Locale language) {
        return diagnostic.code().phrases().say(language, diagnostic.code().name(), Map.of());
    }

    private static String said(String what, Supplier<String> saying) {
        try {
            return saying.get();
        } catch (MissingResourceException e) {
            throw new AssertionError(what + " has no sentence; there should be one in the bundle of its phrases", e);
        }
    }
}
