package io.github.albero.model.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void comparesTheBeginningOfAnEndlessName() {
        assertThat(NearestName.to("promo" + "x".repeat(5_000_000), Stream.of("staff", "promozione")))
                .isEqualTo("promozione");
    }
}
