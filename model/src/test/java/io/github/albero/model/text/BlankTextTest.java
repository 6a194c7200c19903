package io.github.albero.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00a0", "\u2007", "\u202f", "\u3000 \u00a0"})
    void saysNothing(String text) {
        assertThat(BlankText.isBlank(text)).isTrue();
        assertThat(BlankText.strip(text)).isEmpty();
        assertThatThrownBy(() -> BlankText.refuse(text, "title of a node"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title of a node must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " - ", "\u00a0.\u00a0", "0", "\u200b"})
    void saysSomething(String text) {
        assertThat(BlankText.isBlank(text)).isFalse();
        assertThat(BlankText.refuse(text, "title of a node")).isSameAs(text);
    }

    @Test
    void isStrippedOfSpacesThatDoNotBreakToo() {
        assertThat(BlankText.strip("\u00a0 Servizi\u00a0alle imprese\t\u202f")).isEqualTo("Servizi\u00a0alle imprese");
    }
}
