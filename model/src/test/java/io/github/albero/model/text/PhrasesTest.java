package io.github.albero.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final Phrases PHRASES = Phrases.from(language -> bundle(Phrases.isItalian(language)));

    private static ResourceBundle bundle(boolean italian) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {"PLAIN", italian ? "ciao" : "hello"},
                    {"GAPS", italian ? "{who}: {what} e {what}" : "{what} and {what} ({who})"}
                };
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"it, ciao", "it-CH, ciao", "en, hello", "fr, hello", "und, hello"})
    void servesItalianInItalianAndEveryOneElseInEnglish(String language, String expected) {
        assertThat(PHRASES.say(Locale.forLanguageTag(language), "PLAIN")).isEqualTo(expected);
    }

    @Test
    void fillsEveryGapInTheReadersLanguage() {
        Map<String, Object> arguments = Map.of("who", LocalDate.of(2024, 6, 5), "what", new BigDecimal("1234.5"));

        assertThat(PHRASES.say(Locale.ITALIAN, "GAPS", arguments)).isEqualTo("05/06/2024: 1.234,5 e 1.234,5");
        assertThat(PHRASES.say(Locale.ENGLISH, "GAPS", arguments)).isEqualTo("1,234.5 and 1,234.5 (2024-06-05)");
    }

    @Test
    void leavesAGapWithoutArgumentVisible() {
        assertThat(PHRASES.say(Locale.ITALIAN, "GAPS", Map.of("who", "Ada"))).isEqualTo("Ada: {what} e {what}");
    }

    @Test
    void takesArgumentsLiterally() {
        assertThat(PHRASES.say(Locale.ITALIAN, "GAPS", Map.of("who", "$1 {what} \\", "what", "'x'")))
                .isEqualTo("$1 {what} \\: 'x' e 'x'");
    }

    @Test
    void knowsNoSentenceByAnotherKey() {
        assertThatThrownBy(() -> PHRASES.say(Locale.ITALIAN, "OTHER")).isInstanceOf(MissingResourceException.class);
    }
}
