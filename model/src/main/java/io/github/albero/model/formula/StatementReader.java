package io.github.albero.model.formula;

import io.github.albero.model.formula.Computation.Count;
import io.github.albero.model.formula.Computation.MeanTime;
import io.github.albero.model.formula.Computation.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a statement without a sign of division. */
record StatementReader(Locale language) {

    private static final Pattern SPACED_SLASH = Pattern.compile("[\\s\\p{Z}][/÷][\\s\\p{Z}]");

    Optional<Computation> read(String statement) {
        return Stream.<Function<String, Optional<? extends Computation>>>of(
                        YearWords.of(language)::read, this::time, this::ratio, this::count)
                .map(reading -> reading.apply(statement))
                .flatMap(Optional::stream)
                .<Computation>map(found -> found)
                .findFirst();
    }

    private Optional<MeanTime> time(String statement) {
        return SPACED_SLASH.matcher(statement).find()
                ? Optional.empty()
                : TimeWords.of(language).read(statement);
    }

    private Optional<Count> count(String statement) {
        return CountWords.of(language).read(statement).filter(count -> !Divisions.mayBeIn(statement, language));
    }

    /** "Ratio of X to Y", where one place can be told at which Y begins. */
    private Optional<Ratio> ratio(String statement) {
        return DivisionWords.of(language).ratio(statement).flatMap(this::twoThings);
    }

    private Optional<Ratio> twoThings(String text) {
        List<MatchResult> ands = DivisionWords.of(language).ands(text);
        List<MatchResult> beforeTotals = ands.stream()
                .filter(and -> CountWords.of(language).startsAsTotal(text, and.end()))
                .toList();
        List<MatchResult> candidates = beforeTotals.isEmpty() ? ands : beforeTotals;
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        Optional<String> numerator =
                Label.in(text.substring(0, candidates.get(0).start()));
        Optional<String> denominator = Label.in(text.substring(candidates.get(0).end()));
        return numerator.isPresent() && denominator.isPresent()
                ? Optional.of(new Ratio(numerator.get(), denominator.get()))
                : Optional.empty();
    }
}
