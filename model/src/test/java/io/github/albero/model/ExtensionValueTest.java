package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.ExtensionValue.Amount;
import io.github.albero.model.ExtensionValue.Fields;
import io.github.albero.model.ExtensionValue.Items;
import io.github.albero.model.ExtensionValue.Nothing;
import io.github.albero.model.ExtensionValue.Text;
import io.github.albero.model.ExtensionValue.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExtensionValueTest {

    private static ExtensionValue nested(int levels, UnaryOperator<ExtensionValue> around) {
        ExtensionValue value = new Nothing();
        for (int level = 1; level < levels; level++) {
            value = around.apply(value);
        }
        return value;
    }

    @Test
    void keepsTheOrderOfFields() {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        for (String name : List.of("z", "a", "m", "")) {
            fields.put(name, ExtensionValue.of(name));
        }

        assertThat(new Fields(fields).fields().keySet()).containsExactly("z", "a", "m", "");
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        List<ExtensionValue> items = new ArrayList<>(List.of(new Truth(true)));
        Map<String, ExtensionValue> fields = new LinkedHashMap<>(Map.of("a", new Truth(true)));
        Items list = new Items(items);
        Fields object = new Fields(fields);

        items.clear();
        fields.clear();

        assertThat(list.items()).containsExactly(new Truth(true));
        assertThat(object.fields()).containsExactly(Map.entry("a", new Truth(true)));
        assertThatThrownBy(() -> list.items().add(new Nothing())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.fields().put("b", new Nothing()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsNumbersInOneShapeAndBounded() {
        assertThat(new Amount(new BigDecimal("2.50"))).isEqualTo(new Amount(new BigDecimal("2.5")));
        assertThat(ExtensionValue.of(100)).isEqualTo(new Amount(new BigDecimal("1e2")));
        assertThatThrownBy(() -> new Amount(new BigDecimal("1e99999999")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must have at most 34 digits");
    }

    @Test
    void isAsDeepAsATreeMayBeAndNoDeeper() {
        UnaryOperator<ExtensionValue> list = value -> new Items(List.of(value));
        UnaryOperator<ExtensionValue> object = value -> new Fields(Map.of("a", value));
        ExtensionValue deepList = nested(64, list);
        ExtensionValue deepObject = nested(64, object);

        assertThat(List.of(deepList, deepObject)).hasSize(2);
        for (UnaryOperator<ExtensionValue> around : List.of(list, object)) {
            for (ExtensionValue deep : List.of(deepList, deepObject)) {
                assertThatThrownBy(() -> around.apply(deep))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("extension must not be deeper than 64 levels");
            }
        }
    }

    @Test
    void isMatchedByItsKind() {
        ExtensionValue.Cases<String> names = new ExtensionValue.Cases<>() {
            @Override
            public String text(Text value) {
                return "text " + value.text();
            }

            @Override
            public String amount(Amount value) {
                return "amount " + value.amount();
            }

            @Override
            public String truth(Truth value) {
                return "truth " + value.isTrue();
            }

            @Override
            public String items(Items value) {
                return "items " + value.items().size();
            }

            @Override
            public String fields(Fields value) {
                return "fields " + value.fields().keySet();
            }

            @Override
            public String nothing(Nothing value) {
                return "nothing";
            }
        };

        assertThat(List.of(
                        new Text(""),
                        new Amount(BigDecimal.ONE),
                        new Truth(false),
                        new Items(List.of(new Nothing())),
                        new Fields(Map.of("a", new Nothing())),
                        new Nothing()))
                .extracting(value -> value.match(names))
                .containsExactly("text ", "amount 1", "truth false", "items 1", "fields [a]", "nothing");
    }
}
