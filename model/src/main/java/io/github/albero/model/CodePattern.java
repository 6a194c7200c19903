package io.github.albero.model;

import io.github.albero.model.text.BlankText;
import java.io.Serializable;

/**
 * What the codes of a level look like, such as {@code 00.00} for {@code 07.03}.
 *
 * <p>In the template {@code 0} stands for a digit, {@code A} for a letter, and everything else for itself: {@code
 * EQ_AA_00_00} is the shape of {@code EQ_BP_10_03}. There is nothing to repeat and nothing optional, so a code is held
 * against it character by character.
 *
 * @param template the shape, not blank
 */
public record CodePattern(String template) implements Serializable {

    private static final char ANY_DIGIT = '0';
    private static final char ANY_LETTER = 'A';

    /**
     * Checks the template.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CodePattern {
        BlankText.refuse(template, "code pattern");
    }

    /**
     * Whether a code has this shape.
     *
     * @param code any text
     * @return whether it is as long as the template and fits it at every place
     */
    public boolean matches(String code) {
        if (code.length() != template.length()) {
            return false;
        }
        for (int place = 0; place < code.length(); place++) {
            if (!fits(template.charAt(place), code.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char expected, char found) {
        return switch (expected) {
            case ANY_DIGIT -> found >= '0' && found <= '9';
            case ANY_LETTER -> Character.isLetter(found);
            default -> found == expected;
        };
    }
}
