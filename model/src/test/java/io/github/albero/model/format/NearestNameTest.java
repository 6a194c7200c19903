package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @Test
    void takesTheFewestChanges() {
        assertThat(NearestName.to("PROMOZIONE", Stream.of("staff", "promozione", "promo")))
                .isEqualTo("promozione");
        assertThat(NearestName.to("07.3/4", Stream.of("07.03/4", "08.03/4"))).isEqualTo("07.03/4");
    }

    @Test
    void isADashWhereNoNameIsKnown() {
        assertThat(NearestName.to("x", Stream.of())).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({
        "weigth, weight",
        "Titolo, title",
        "nodi, nodes",
        "ndoes, nodes",
        "eight, weight",
        "x, ''",
        "peso, ''",
        "obiettivi, ''",
        "mode, ''"
    })
    void isSoughtForWhatSomebodyMayHaveMeant(String written, String meant) {
        Stream<String> known = Stream.of("id", "weight", "title", "nodes", "type");

        assertThat(NearestName.find(written, known).orElse("")).isEqualTo(meant);
    }

    @Test
    void comparesTheBeginningOfAnEndlessName() {
        assertThat(NearestName.to("promo" + "x".repeat(5_000_000), Stream.of("staff", "promozione")))
                .isEqualTo("promozione");
    }
}
