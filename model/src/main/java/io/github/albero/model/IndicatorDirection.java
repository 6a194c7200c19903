package io.github.albero.model;

import io.github.albero.model.formula.Computation;
import io.github.albero.model.target.Quantity;
import io.github.albero.model.target.UnitOfMeasure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which way an indicator is better by its words (rule A9): less only where that is certain.
 *
 * @param text the words
 */
record IndicatorDirection(IndicatorText text) {

    private static final List<UnitOfMeasure> NUMBERS = List.of(UnitOfMeasure.NONE, UnitOfMeasure.NUMBER);

    /** Which way an amount without an operator is meant; empty if no word says it. */
    Optional<WordedDirection> of(Quantity target) {
        Optional<WordedDirection> said = saidOf(target);
        boolean isZero = target.amount().signum() == 0;
        boolean isOpen = said.filter(WordedDirection::isCertain).isEmpty();
        return isZero && isOpen ? Optional.of(WordedDirection.less("0")) : said;
    }

    /** Which way is certainly better by the words alone, whatever is said by the unit and the amount of the target. */
    Optional<WordedDirection> besideTarget(Quantity target) {
        boolean isTime = target.unit().isTime();
        return saidOf(isTime ? new Quantity(target.amount(), UnitOfMeasure.NONE) : target)
                .filter(WordedDirection::isCertain);
    }

    private Optional<WordedDirection> saidOf(Quantity target) {
        return target.unit().equals(UnitOfMeasure.PERCENT) ? ofShare() : ofAmount(target.unit());
    }

    /** 10 % of a reduction is better when it is more; a mean time is not measured in percent. */
    private Optional<WordedDirection> ofShare() {
        Optional<WordedDirection> unwanted = unwanted();
        Optional<String> betterment = text.find(WordingRole.BETTERMENT);
        if (betterment.isPresent()) {
            boolean isLevel = unwanted.filter(WordedDirection::isLess).isPresent();
            return betterment.map(isLevel ? WordedDirection::open : WordedDirection::more);
        }
        Optional<WordedDirection> time = text.computation() instanceof Computation.Ratio
                ? Optional.empty()
                : durations().said(text.whole());
        return time.map(said -> said.isMore() ? said : WordedDirection.open(said.words()))
                .or(() -> unwanted);
    }

    private Optional<WordedDirection> ofAmount(UnitOfMeasure unit) {
        Optional<WordedDirection> time = ofTime(unit);
        Optional<WordedDirection> unwanted = unwanted().or(() -> ofNoun(unit));
        return time.filter(WordedDirection::isCertain)
                .or(() -> unwanted.filter(WordedDirection::isCertain))
                .or(() -> time)
                .or(() -> unwanted);
    }

    private Optional<WordedDirection> ofTime(UnitOfMeasure unit) {
        boolean isTime = unit.isTime();
        if (!isTime && !NUMBERS.contains(unit)) {
            return Optional.empty();
        }
        String words = text.whole();
        return durations()
                .said(words)
                .or(this::ofMeanTime)
                .or(() -> isTime ? durations().ofTime(words, unit) : durations().ofNumber(words));
    }

    /** What a formula says that computes a mean time. */
    private Optional<WordedDirection> ofMeanTime() {
        return text.computation() instanceof Computation.MeanTime mean
                ? Optional.of(durations().meanTimeOf(IndicatorText.plain(mean.of())))
                : Optional.empty();
    }

    /** The unwanted thing that is counted, such as complaints in {@code 10 reclami}. */
    private Optional<WordedDirection> ofNoun(UnitOfMeasure unit) {
        return unit instanceof UnitOfMeasure.Named named
                ? text.wording().unwanted().direction(IndicatorText.plain(named.noun()))
                : Optional.empty();
    }

    /** What is counted says it, then the name and the formula; where two contradict each other, nobody can tell. */
    private Optional<WordedDirection> unwanted() {
        List<WordedDirection> said = Stream.concat(counted().stream(), text.parts().stream())
                .flatMap(part -> text.wording().unwanted().direction(part).stream())
                .toList();
        List<WordedDirection> certain =
                said.stream().filter(WordedDirection::isCertain).toList();
        boolean isContradiction =
                certain.stream().map(WordedDirection::direction).distinct().count() > 1;
        return isContradiction
                ? Optional.of(WordedDirection.open(certain.get(0).words()))
                : Stream.concat(certain.stream(), said.stream()).findFirst();
    }

    private Optional<String> counted() {
        if (text.computation() instanceof Computation.Ratio ratio) {
            return Optional.of(IndicatorText.plain(ratio.numerator()));
        }
        return text.computation() instanceof Computation.Count count
                ? Optional.of(IndicatorText.plain(count.of()))
                : Optional.empty();
    }

    private DurationWords durations() {
        return text.wording().durations();
    }
}
