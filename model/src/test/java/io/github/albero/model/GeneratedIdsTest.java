package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedIdsTest {

    private final GeneratedIds ids = new GeneratedIds();

    @Test
    void makesTheIdOfANodeFromItsCode() {
        assertThat(ids.forNode("", "07", 3, "07.03")).isEqualTo("07.03");
    }

    @Test
    void makesTheIdOfANodeWithoutCodeFromItsPlace() {
        assertThat(ids.forNode("", "", 3, " ")).isEqualTo("3");
        assertThat(ids.forNode("", "07", 3, "")).isEqualTo("07.3");
    }

    @Test
    void putsTheCardBeforeTheIdsOfItsNodes() {
        assertThat(ids.forNode("BP", "", 1, "EQ_BP_10_03")).isEqualTo("BP:EQ_BP_10_03");
        assertThat(ids.forNode("BP", "", 1, "")).isEqualTo("BP:1");
        assertThat(ids.forNode("BP", "BP:1", 2, "")).isEqualTo("BP:1.2");
    }

    @Test
    void makesTheIdOfAnIndicatorFromItsPlaceInTheNode() {
        assertThat(ids.forIndicator("07.03", 4)).isEqualTo("07.03/4");
    }

    @Test
    void numbersWhatWouldBeTakenTwice() {
        assertThat(ids.take("01")).isTrue();
        assertThat(ids.take("01")).isFalse();
        assertThat(ids.forNode("", "", 2, "01")).isEqualTo("01#2");
        assertThat(ids.take("01#2")).isTrue();
        assertThat(ids.forNode("", "", 3, "01")).isEqualTo("01#3");
    }

    @Test
    void givesWhatIsAddedTheFirstFreePlace() {
        ids.take("07.03/1");
        ids.take("07.03/3");
        ids.take("07.1");
        ids.take("1");

        assertThat(ids.forAddedIndicator("07.03")).isEqualTo("07.03/2");
        assertThat(ids.take("07.03/2")).isTrue();
        assertThat(ids.forAddedIndicator("07.03")).isEqualTo("07.03/4");
        assertThat(ids.forAddedNode("07", "")).isEqualTo("07.2");
        assertThat(ids.forAddedNode("", " ")).isEqualTo("2");
        assertThat(ids.forAddedNode("07", "1")).isEqualTo("1#2");
        assertThat(ids.forAddedNode("07", "07.09")).isEqualTo("07.09");
    }
}
