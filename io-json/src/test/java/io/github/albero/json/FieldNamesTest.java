package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void objects_with_the_same_names_share_them() {
        FieldNames none = FieldNames.none();

        assertThat(none.and("code").and("title")).isSameAs(none.and("code").and("title"));
    }

    @Test
    void objects_that_all_have_other_names_share_only_some() {
        FieldNames none = FieldNames.none();
        IntStream.range(0, 2_000).forEach(number -> none.and("name " + number));

        assertThat(none.and("name 7")).isSameAs(none.and("name 7")).isInstanceOf(SharedNames.class);
        assertThat(none.and("name 1999")).isNotSameAs(none.and("name 1999")).isInstanceOf(OwnNames.class);
    }

    @Test
    void large_objects_that_begin_alike_keep_their_names_apart() {
        for (int alike = 20; alike < 30; alike++) {
            FieldNames none = FieldNames.none();
            FieldNames one = numbered(none, alike).and("a").and("b");
            FieldNames other = numbered(none, alike).and("c");

            assertThat(one.names()).hasSize(alike + 2).endsWith("a", "b");
            assertThat(other.names()).hasSize(alike + 1).endsWith("c");
            assertThat(other.place("a")).isEqualTo(-1);
        }
    }

    private static FieldNames numbered(FieldNames none, int count) {
        FieldNames names = none;
        for (int number = 0; number < count; number++) {
            names = names.and("name " + number);
        }
        return names;
    }

    @Test
    void a_name_that_comes_twice_adds_nothing() {
        FieldNames names = FieldNames.none().and("code").and("title");

        assertThat(names.and("code")).isSameAs(names);
        assertThat(names.and("title")).isSameAs(names);
    }

    @Test
    void an_answer_holds_for_the_name_and_not_only_for_the_turn() {
        FieldNames names = FieldNames.none().and("code").and("title");

        assertThat(names.place("code", 0)).isEqualTo(0);
        assertThat(names.place("title", 0)).isEqualTo(1);
        assertThat(names.place("weight", 0)).isEqualTo(-1);
        assertThat(names.place("code", 0)).isEqualTo(0);
    }

    @Property
    void names_stand_where_they_came_first_however_many_they_are_and_whatever_came_before(
            @ForAll @Size(max = 10)
                    List<@Size(max = 60) List<@StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'h') String>>
                            objects) {
        FieldNames none = FieldNames.none();
        for (List<String> object : objects) {
            FieldNames names = none;
            for (String name : object) {
                names = names.and(name);
            }
            assertPlaces(names, new LinkedHashSet<>(object));
        }
    }

    private static void assertPlaces(FieldNames names, Set<String> expected) {
        List<String> inOrder = new ArrayList<>(expected);
        List<Integer> places = IntStream.range(0, inOrder.size()).boxed().toList();
        assertThat(IntStream.range(0, names.size()).mapToObj(names::name)).isEqualTo(inOrder);
        assertThat(inOrder).map(names::place).isEqualTo(places);
        assertThat(places).map(turn -> names.place(inOrder.get(turn), turn)).isEqualTo(places);
        assertThat(names.place("nobody's", 3)).isEqualTo(-1);
    }
}
