package io.github.albero.model.format.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.PlanDocument;
import io.github.albero.model.format.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void showsShortTextsAsTheyAre() {
        assertThatThrownBy(() -> compare("Piano di prova", "Piano in prova"))
                .hasMessage(
                        "what was read differs: title was Piano di prova, became Piano in prova; it should be kept");
    }

    @Test
    void showsLongTextsFromShortlyBeforeTheyDiffer() {
        String same = "Un testo molto lungo, ".repeat(100);

        assertThatThrownBy(() -> compare(same + "che finisce qui", same + "che finisce là"))
                .hasMessage("what was read differs: title was ..." + end(same, "che finisce qui") + ", became ..."
                        + end(same, "che finisce là") + "; it should be kept");
    }

    @Test
    void showsWhatFollowsTheDifferenceInLongTexts() {
        String same = "a".repeat(300);
        String rest = "z".repeat(300);

        assertThatThrownBy(() -> compare(same + "x" + rest, same + "y" + rest))
                .hasMessage("what was read differs: title was ..." + "a".repeat(40) + "x" + "z".repeat(153)
                        + "..., became ..." + "a".repeat(40) + "y" + "z".repeat(153) + "...; it should be kept");
    }

    /** As much of a text as fits behind three dots. */
    private static String end(String same, String last) {
        String text = same + last;
        return text.substring(text.length() - 197);
    }

    private static void compare(String expected, String found) {
        Differences.expectEqual(
                titled(expected), ReadResult.of(titled(found), List.of()), "what was read", "it should be kept");
    }

    private static PlanDocument titled(String title) {
        return PlanDocument.of(
                SamplePlans.empty().document().plan().toBuilder().title(title).build());
    }
}
