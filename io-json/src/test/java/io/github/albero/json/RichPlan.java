package io.github.albero.json;

import io.github.albero.model.Act;
import io.github.albero.model.Actual;
import io.github.albero.model.Actuals;
import io.github.albero.model.AssumedUnit;
import io.github.albero.model.Correction;
import io.github.albero.model.Direction;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Formula;
import io.github.albero.model.IdOrigin;
import io.github.albero.model.Indicator;
import io.github.albero.model.Level;
import io.github.albero.model.Measurement;
import io.github.albero.model.MeasurementKind;
import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.Owner;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanDraft;
import io.github.albero.model.PlanNode;
import io.github.albero.model.PlanPeriod;
import io.github.albero.model.PostObjectives;
import io.github.albero.model.Thresholds;
import io.github.albero.model.UnitAggregation;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.ComparisonOperator;
import io.github.albero.model.target.Criterion;
import io.github.albero.model.target.Criterion.AllOf;
import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Criterion.Interval;
import io.github.albero.model.target.Criterion.Qualitative;
import io.github.albero.model.target.Criterion.RelativeChange;
import io.github.albero.model.target.Criterion.Undefined;
import io.github.albero.model.target.Criterion.Why;
import io.github.albero.model.target.Criterion.WithinShare;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Target;
import io.github.albero.model.target.TargetParser;
import io.github.albero.model.target.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan with one of everything that a plan may hold, however odd. */
final class RichPlan {

    static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private static final BigDecimal LONGEST = new BigDecimal("1234567890123456789012345678901234");
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(34);
    private static final BigDecimal LARGEST_POWER = BigDecimal.TEN.pow(33);

    private RichPlan() {}

    static UnitDirectory units() {
        return UnitDirectory.builder()
                .addUnit(OrganisationalUnit.builder()
                        .id("staff")
                        .name("Servizio Staff")
                        .addAliases("S.Staff", "")
                        .build())
                .addUnit(OrganisationalUnit.builder()
                        .id("urp")
                        .name("Ufficio URP")
                        .parent("nobody knows")
                        .putExtension("Sede", ExtensionValue.of("Grosseto"))
                        .build())
                .putExtension("Organigramma", ExtensionValue.of("2024"))
                .build();
    }

    static PlanDocument document() {
        Plan plan = plan();
        return PlanDocument.builder().plan(plan).actuals(actuals()).build();
    }

    static Plan plan() {
        return Plan.builder()
                .id("piao-2024")
                .title("Piano \"della\" performance\\ \n\t\u0001\u2028 – perché 🌳")
                .organisation("Comune di Esempio")
                .period(new PlanPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 12, 31)))
                .language(Locale.forLanguageTag("it-IT"))
                .approvingAct(new Act("D GC", Optional.empty()))
                .addLevels(Level.of("Area"), RichParts.levelWithCodes("Obiettivo"), Level.of("Azione"))
                .units(units())
                .addNodes(area(), unpaired())
                .addAllNodes(draftedNodes())
                .addCards(card("BP", "BP"), card("scheda", "Posizione"))
                .revisions(RichParts.revisions())
                .extensions(RichParts.extensions())
                .build();
    }

    private static PlanNode area() {
        return PlanNode.builder()
                .id("A")
                .code("01")
                .title("Servizi")
                .level("Area")
                .weight(new BigDecimal("12.5"))
                .owners(owners())
                .links(RichParts.links())
                .extensions(RichParts.extensions())
                .addAllIndicators(indicators())
                .addChildren(PlanNode.builder()
                        .id("a-place-that-it-no-longer-has")
                        .idOrigin(IdOrigin.GENERATED)
                        .code(" ")
                        .title("Azione senza obiettivo")
                        .level("Azione")
                        .weight(SMALLEST)
                        .build())
                .build();
    }

    /** A text that is not valid Unicode, and cannot be written in UTF-8 as it stands. */
    private static PlanNode unpaired() {
        return PlanNode.builder().id("\ud83c").title("\udf33").level("Area").build();
    }

    private static List<PlanNode> draftedNodes() {
        return PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area", "Obiettivo")
                .units(units())
                .node(
                        "02",
                        "Con codice",
                        area -> area.owner("S. Staff")
                                .node(
                                        "",
                                        "Senza codice",
                                        node -> node.indicator("Imprese", ">= 200")
                                                .indicator(
                                                        "Altre",
                                                        "",
                                                        i -> i.weight(30).id("assegnato"))))
                .node("02", "Con lo stesso codice", area -> area.node("02.01", "Obiettivo", node -> {}))
                .build()
                .nodes();
    }

    private static PostObjectives card(String id, String post) {
        List<PlanNode> nodes = PlanDraft.of("Piano", "Comune di Esempio", PlanPeriod.ofYear(2024))
                .levels("Area", "Obiettivo")
                .card(
                        id,
                        card -> card.node("EQ_10_03", "Prima", node -> node.indicator("Tempo", "<= 7 gg"))
                                .node("EQ_10_03", "Seconda", node -> node.node("", "Sotto", below -> {})))
                .build()
                .cards()
                .get(0)
                .nodes();
        return PostObjectives.builder()
                .id(id)
                .post(post)
                .unit("a unit of another year")
                .mandateFrom(DAY)
                .mandateTo(id.equals(post) ? Optional.empty() : Optional.of(DAY))
                .nodes(nodes)
                .items(RichParts.cardItems())
                .extensions(RichParts.extensions())
                .build();
    }

    static List<Owner> owners() {
        Owner.Builder odd = Owner.builder();
        return List.of(
                units().resolve("Tutti i servizi"),
                units().resolve("S.Staff, Ufficio URP"),
                units().resolve("Qualcuno"),
                units().resolve("Staff; URP"),
                Owner.builder()
                        .text("Staff")
                        .resolution(Owner.Resolution.LISTED)
                        .addUnitIds("staff", "gone")
                        .addAssumptions(new AssumedUnit("taff", "staff"), new AssumedUnit("S", "gone"))
                        .build(),
                Owner.builder()
                        .text("Staff")
                        .resolution(Owner.Resolution.LISTED)
                        .addUnitIds("staff")
                        .build(),
                odd.text("Tutti i servizi")
                        .resolution(Owner.Resolution.UNRESOLVED)
                        .build(),
                Owner.builder()
                        .text("La Direzione")
                        .resolution(Owner.Resolution.ALL)
                        .build(),
                Owner.builder()
                        .text("S.Staff")
                        .resolution(Owner.Resolution.LISTED)
                        .addUnitIds("urp", "gone")
                        .build());
    }

    private static List<Indicator> indicators() {
        List<Indicator> indicators = new ArrayList<>();
        for (UnitOfMeasure unit : unitsOfMeasure()) {
            indicators.add(indicator(indicators.size() + 1).unit(unit).build());
        }
        for (Direction direction : Direction.values()) {
            indicators.add(indicator(indicators.size() + 1).direction(direction).build());
        }
        for (Target target : targets()) {
            indicators.add(indicator(indicators.size() + 1).addTargets(target).build());
        }
        indicators.add(indicator(indicators.size() + 1).addAllTargets(targets()).build());
        for (MeasurementKind kind : MeasurementKind.values()) {
            indicators.add(plain(indicators.size() + 1).measurementKind(kind).build());
        }
        for (UnitAggregation aggregation : RichParts.aggregations()) {
            indicators.add(plain(indicators.size() + 1).aggregation(aggregation).build());
        }
        for (Thresholds thresholds : RichParts.thresholds()) {
            indicators.add(plain(indicators.size() + 1).thresholds(thresholds).build());
        }
        indicators.add(indicator(indicators.size() + 1)
                .kind("efficacia")
                .source("protocollo")
                .previousValues(RichParts.previousValues())
                .extensions(RichParts.extensions())
                .build());
        for (Formula formula : formulas()) {
            indicators.add(indicator(indicators.size() + 1).formula(formula).build());
        }
        return indicators;
    }

    private static Indicator.Builder indicator(int position) {
        return Indicator.builder()
                .id("A/" + position)
                .idOrigin(position % 2 == 0 ? IdOrigin.GENERATED : IdOrigin.ASSIGNED)
                .code("I" + position)
                .name("Indicatore " + position)
                .formula(Formula.of("a / b"))
                .weight(LONGEST)
                .owners(owners());
    }

    private static Indicator.Builder plain(int position) {
        return Indicator.builder().id("A/" + position).name("Indicatore " + position);
    }

    private static List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        for (String text :
                List.of("n. a / n. b", "n. a / n. b / n. c", "numero di a", "= (a + b) / min(c, 2)", "= 9^9")) {
            formulas.add(Formula.of(text));
        }
        formulas.add(Formula.ratio("a", "b"));
        formulas.add(Formula.expression("a / b"));
        for (Computation computation : computations()) {
            formulas.add(Formula.of("n. x / n. y", computation));
        }
        return formulas;
    }

    private static List<Computation> computations() {
        List<Computation> computations = new ArrayList<>();
        for (Computation.Form form : Computation.Form.values()) {
            computations.add(new Computation.ChangeOnPreviousYear("a", form));
        }
        for (UnitOfMeasure unit : unitsOfMeasure()) {
            computations.add(new Computation.MeanTime("a", unit));
        }
        computations.add(new Computation.Ratio("a", "b"));
        computations.add(new Computation.Count("a"));
        computations.add(new Computation.Expression("a\n/ b"));
        computations.add(new Computation.Words());
        computations.add(new Computation.Ambiguous(List.of("a", "", "c")));
        return computations;
    }

    static List<UnitOfMeasure> unitsOfMeasure() {
        return Stream.concat(
                        Stream.of(UnitOfMeasure.Standard.values()),
                        Stream.of(
                                new UnitOfMeasure.Named("campagne"),
                                new UnitOfMeasure.Scale(BigDecimal.ONE, new BigDecimal("4.5"))))
                .toList();
    }

    static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (String text : List.of(">= 80%", "31/12/2024", "3 N.", "6 campagne entro il 30/06/2024", "n.d.", "")) {
            targets.add(Target.parse(text, Locale.ITALIAN));
        }
        for (Criterion criterion : criteria()) {
            targets.add(Target.of(criterion, Optional.of(DAY), Locale.ITALIAN));
            targets.add(Target.builder()
                    .text("a text that says something else: 3")
                    .criterion(criterion)
                    .due(DAY)
                    .year(Year.of(2025))
                    .build());
        }
        for (String text : List.of("SI", "31/12", "Anno 2025: 80%", "Anno 2025: 80% Anno 2026: 85%")) {
            targets.addAll(TargetParser.in(Locale.ITALIAN)
                    .ofYear(Year.of(2024))
                    .read(text)
                    .targets());
        }
        return targets;
    }

    private static List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            criteria.add(new Comparison(operator, new Quantity(LARGEST_POWER, UnitOfMeasure.EURO)));
            criteria.add(new WithinShare(operator, Quantity.percent(90), new Quantity(SMALLEST, UnitOfMeasure.DAY)));
        }
        for (UnitOfMeasure unit : unitsOfMeasure()) {
            criteria.add(new BareAmount(new Quantity(BigDecimal.TEN.negate(), unit)));
        }
        for (Why why : Why.values()) {
            criteria.add(new Undefined(why));
        }
        for (Reference reference : references()) {
            criteria.add(new RelativeChange(ComparisonOperator.AT_MOST, Quantity.percent(-20), reference));
        }
        for (UnitOfMeasure unit : unitsOfMeasure()) {
            criteria.add(new Interval(SMALLEST.negate(), LARGEST_POWER, unit));
        }
        criteria.add(new Completion());
        criteria.add(new AllOf(List.copyOf(
                criteria.stream().filter(part -> !(part instanceof Undefined)).toList())));
        criteria.add(new Qualitative());
        return criteria;
    }

    private static List<Reference> references() {
        return List.of(
                Reference.NOT_WRITTEN,
                Reference.BASELINE,
                Reference.PREVIOUS_YEAR,
                new Reference.OfYear(Year.of(2022)),
                new Reference.Named("la media del triennio 2020-2022"));
    }

    private static Actuals actuals() {
        List<Actual> actuals = new ArrayList<>();
        for (Measurement measurement : List.of(
                new Measurement.Value(Quantity.percent(95)),
                new Measurement.Value(Quantity.number(3)),
                new Measurement.Fraction(LONGEST, BigDecimal.ZERO),
                new Measurement.DoneOn(DAY),
                new Measurement.NotDone(),
                new Measurement.Progress(new BigDecimal("60.5")),
                new Measurement.Assessed(BigDecimal.ZERO),
                new Measurement.NotAssessable("evento rinviato"))) {
            actuals.add(Actual.builder()
                    .indicatorId("A/1")
                    .date(DAY)
                    .measurement(measurement)
                    .forecast(measurement)
                    .correction(new Correction(measurement, "doppio conteggio"))
                    .build());
        }
        for (Actual.State state : Actual.State.values()) {
            actuals.add(Actual.builder()
                    .indicatorId("BP:EQ_10_03/1")
                    .indicatorName("tempo")
                    .unit("urp")
                    .date(DAY)
                    .measurement(new Measurement.NotDone())
                    .state(state)
                    .note("")
                    .evidence("Prot. 12/2024")
                    .reporter("EQ BP")
                    .source("Registro imprese")
                    .extensions(RichParts.extensions())
                    .build());
        }
        return Actuals.builder()
                .note("Dati inventati")
                .addAllAll(actuals)
                .extensions(RichParts.extensions())
                .build();
    }
}
