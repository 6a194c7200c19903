package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @Test
    void takesTheFewestChanges() {
        assertThat(NearestName.find("PROMOZIONE", Stream.of("staff", "promozione", "promo")))
                .contains("promozione");
        assertThat(NearestName.find("07.3/4", Stream.of("08.03/4", "07.03/4"))).contains("07.03/4");
    }

    @Test
    void someAreThoseWithTheFewestChanges() {
        assertThat(NearestName.some("07.3/4", Stream.of("staff", "08.03/4", "07.03/4", "12")))
                .isEqualTo("07.03/4, 08.03/4, staff");
    }

    @Test
    void isADashWhereNoNameIsKnown() {
        assertThat(NearestName.some("x", Stream.of())).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({
        "weigth, weight",
        "Titolo, title",
        "nodi, nodes",
        "nodse, nodes",
        "eight, weight",
        "x, ''",
        "peso, ''",
        "obiettivi, ''",
        "mode, ''",
        "soglie, ''"
    })
    void isSoughtForWhatSomebodyMayHaveMeant(String written, String meant) {
        Stream<String> known = Stream.of("id", "weight", "title", "nodes", "type", "source");

        assertThat(NearestName.find(written, known).orElse("")).isEqualTo(meant);
    }

    @Test
    void comparesTheBeginningOfAnEndlessName() {
        assertThat(NearestName.some("promo" + "x".repeat(5_000_000), Stream.of("staff", "promozione")))
                .isEqualTo("promozione, staff");
    }
}
