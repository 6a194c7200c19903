package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.PlanChange.NewTargets;
import io.github.albero.model.PlanChange.Withdrawn;
import io.github.albero.model.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of 100,000 indicators, as wide and as deep as may be. */
class LargePlanTest {

    private static final int INDICATORS = 100_000;
    private static final List<Target> TARGETS = List.of(Target.parse(">= 80%", Locale.ITALIAN));
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.argumentSet("one node", plan(List.of(node("1", indicators(INDICATORS, 0), List.of())))),
                Arguments.argumentSet("a thousand nodes side by side", plan(wide(1_000))),
                Arguments.argumentSet("chains of 64 nodes", plan(deep())));
    }

    private static List<PlanNode> wide(int nodes) {
        return IntStream.range(0, nodes)
                .mapToObj(node -> node("n" + node, indicators(INDICATORS / nodes, node), List.of()))
                .toList();
    }

    /** Chains whose nodes have an indicator each, and more at the bottom. */
    private static List<PlanNode> deep() {
        List<PlanNode> chains = new ArrayList<>();
        for (int chain = 0; chain < 1_000; chain++) {
            PlanNode node = node("n" + chain + "-64", indicators(37, chain), List.of());
            for (int depth = 63; depth > 0; depth--) {
                Indicator own = indicator(chain + "-" + depth);
                node = node("n" + chain + "-" + depth, List.of(own), List.of(node));
            }
            chains.add(node);
        }
        return chains;
    }

    private static List<Indicator> indicators(int number, int block) {
        return IntStream.range(0, number)
                .mapToObj(one -> indicator(block + "." + one))
                .toList();
    }

    private static Indicator indicator(String id) {
        return Indicator.builder()
                .id("i" + id)
                .name("Indicatore " + id)
                .targets(TARGETS)
                .build();
    }

    private static PlanNode node(String id, List<Indicator> indicators, List<PlanNode> children) {
        return PlanNode.builder()
                .id(id)
                .code(id)
                .title("Nodo")
                .level("Area")
                .indicators(indicators)
                .children(children)
                .addOwner(Owner.listed("Ufficio", List.of("urp")))
                .build();
    }

    private static Plan plan(List<PlanNode> nodes) {
        return Plan.builder()
                .title("Piano")
                .organisation("Comune")
                .period(PlanPeriod.ofYear(2026))
                .addLevel(Level.of("Area"))
                .nodes(nodes)
                .build();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void areValues(Plan plan) throws Exception {
        Plan again = Bytes.broughtBack(plan);

        assertThat(again.equals(plan)).isTrue();
        assertThat(again.hashCode()).isEqualTo(plan.hashCode());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void areLookedIntoAtEveryPlace(Plan plan) {
        List<Indicator> all = plan.allIndicators().toList();

        assertThat(all).hasSize(INDICATORS);
        assertThat(plan.indicatorsOf("urp")).hasSize(INDICATORS);
        for (Indicator one : all) {
            PlanNode holder = plan.nodeOf(one.id()).orElseThrow();
            List<PlanNode> path = plan.path(holder.id());

            assertThat(plan.indicator(one.id()).orElseThrow() == one).isTrue();
            assertThat(path.get(path.size() - 1) == holder).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void areRevisedInManyPlacesAtOnce(Plan plan) {
        List<Indicator> all = plan.allIndicators().toList();
        List<RevisionChange> changes = IntStream.range(0, INDICATORS)
                .filter(place -> place % 2 == 0)
                .mapToObj(place -> all.get(place).id())
                .map(id -> id.endsWith("0") ? new Withdrawn(id) : new NewTargets(id, List.of()))
                .map(change -> RevisionChange.of(change, "perché"))
                .toList();
        Revision revision = Revision.builder()
                .number(1)
                .act(new Act("Delibera", Optional.empty()))
                .effective(JULY)
                .changes(changes)
                .build();

        Plan revised = plan.toBuilder().addRevision(revision).build().asOf(JULY);

        long withdrawn = changes.stream()
                .filter(one -> one.change() instanceof Withdrawn)
                .count();
        assertThat(revised.allIndicators().count()).isEqualTo(INDICATORS - withdrawn);
        assertThat(revised.allIndicators()
                        .filter(one -> one.targets().isEmpty())
                        .count())
                .isEqualTo(changes.size() - withdrawn);
    }
}
