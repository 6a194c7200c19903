package io.github.albero.model.target;

import io.github.albero.model.target.Criterion.BareAmount;
import io.github.albero.model.target.Criterion.Comparison;
import io.github.albero.model.target.Criterion.Completion;
import io.github.albero.model.target.Token.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the targets of one text: one requirement, one for each year ({@code Anno 2025: 80% Anno 2026: 85%}), or one for
 * each of several days ({@code 50% entro il 30/06 e 100% entro il 31/12}; rules A7, A12).
 */
final class SeriesReader {

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Optional<Year> planYear;

    SeriesReader(String text, List<Token> tokens, Lexicon lexicon, Optional<Year> planYear) {
        this.text = text;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.planYear = planYear;
    }

    /** A requirement and the part of the text that says it. */
    record Part(String text, Requirement requirement) {}

    /** The requirements in the order written; empty if the text is not understood whole. */
    Optional<List<Part>> parts() {
        return headLength(0) > 0 ? byYear() : byDay().or(() -> one(RequirementReader::requirement));
    }

    /** Those of a text that begins with its requirement. */
    Optional<List<Part>> partsWithoutWords() {
        return headLength(0) > 0 ? byYear() : byDay().or(() -> one(RequirementReader::bare));
    }

    private Optional<List<Part>> one(Function<RequirementReader, Optional<Requirement>> reading) {
        return read(tokens, reading).flatMap(this::onEachDay);
    }

    private Optional<Requirement> read(List<Token> part, Function<RequirementReader, Optional<Requirement>> reading) {
        return reading.apply(new RequirementReader(new Cursor(text, part, lexicon), planYear));
    }

    private String textOf(List<Token> part) {
        return text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }

    /** Segments that begin with their year. */
    private Optional<List<Part>> byYear() {
        List<Integer> heads = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (headLength(at) > 0) {
                heads.add(at);
                at += headLength(at) - 1;
            }
        }
        if (heads.isEmpty() || heads.get(0) != 0) {
            return Optional.empty();
        }
        heads.add(tokens.size());
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index + 1 < heads.size(); index++) {
            List<Token> part = withoutSeparator(tokens.subList(heads.get(index), heads.get(index + 1)));
            Optional<Requirement> requirement = ofYear(part);
            if (requirement.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(textOf(part), requirement.get()));
        }
        return Optional.of(parts);
    }

    private Optional<Requirement> ofYear(List<Token> part) {
        int head = headLength(part, 0);
        Year year = Year.parse(part.get(yearPlace(part, 0)).key());
        Cursor behind = new Cursor(text, part.subList(head, part.size()), lexicon);
        return new RequirementReader(behind, Optional.of(year))
                .bare()
                .filter(requirement ->
                        requirement.year().isEmpty() && requirement.dues().size() < 2)
                .map(requirement -> requirement.in(year));
    }

    private int headLength(int at) {
        return headLength(tokens, at);
    }

    /** The length of {@code Anno 2025:} or {@code 2025:} at a place; 0 if no year is headed there. */
    private int headLength(List<Token> among, int at) {
        int place = yearPlace(among, at);
        if (place < 0) {
            return 0;
        }
        boolean isMarked = place + 1 < among.size() && among.get(place + 1).isMark(':');
        boolean isNamed = place > at && (at == 0 || !among.get(at - 1).is(Kind.WORD));
        boolean isHead = isNamed || isBareHead(among, at, place);
        return isMarked ? place + 2 - at : isHead ? place + 1 - at : 0;
    }

    /** {@code 2025 >= 80%}, {@code 2025 80%}: a year at the beginning or behind another amount, and an amount. */
    private static boolean isBareHead(List<Token> among, int at, int place) {
        boolean begins = at == 0
                || among.get(at - 1).is(Kind.PERCENT)
                || among.get(at - 1).is(Kind.DASH)
                || among.get(at - 1).isMark(',')
                || among.get(at - 1).isMark(';');
        boolean isSign = place + 1 < among.size() && among.get(place + 1).is(Kind.COMPARISON);
        boolean isShare = place + 2 < among.size()
                && among.get(place + 1).is(Kind.NUMBER)
                && among.get(place + 2).is(Kind.PERCENT);
        return begins && (isSign || isShare);
    }

    private int yearPlace(List<Token> among, int at) {
        int place = at + Lexicon.lengthAt(Word.YEAR_WORD, among, at);
        boolean isYear =
                place < among.size() && (among.get(place).is(Kind.YEAR) || Citations.isYearLike(among.get(place)));
        return isYear ? place : -1;
    }

    private List<Token> withoutSeparator(List<Token> part) {
        Token last = part.get(part.size() - 1);
        boolean isSeparated =
                part.size() > 1 && (isSeparator(last) || Lexicon.lengthAt(Word.AND, part, part.size() - 1) > 0);
        return isSeparated ? part.subList(0, part.size() - 1) : part;
    }

    private static boolean isSeparator(Token token) {
        return token.isMark(',') || token.isMark(';') || token.isMark('/') || token.is(Kind.DASH);
    }

    /** Segments that end with their day or year. */
    private Optional<List<Part>> byDay() {
        List<List<Token>> segments = segments();
        if (segments.size() < 2) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (List<Token> segment : segments) {
            Optional<Requirement> requirement = read(segment, RequirementReader::bare)
                    .filter(Requirement::isDated)
                    .filter(one -> one.dues().size() < 2);
            if (requirement.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(textOf(segment), requirement.get()));
        }
        return isSeries(parts) ? Optional.of(parts) : Optional.empty();
    }

    private List<List<Token>> segments() {
        List<List<Token>> segments = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < tokens.size(); at++) {
            int separator = separatorLength(at);
            if (separator >= 0) {
                segments.add(tokens.subList(start, at));
                start = at + separator;
            }
        }
        if (start < tokens.size()) {
            segments.add(tokens.subList(start, tokens.size()));
        }
        return segments;
    }

    /** How many tokens part two segments here: none are needed behind {@code (2025)}; -1 if none are parted. */
    private int separatorLength(int at) {
        if (!isClosing(tokens.get(at - 1))) {
            return -1;
        }
        Token token = tokens.get(at);
        boolean isDash = (token.is(Kind.DASH) || token.isMark('/')) && !isAmountAt(at + 1);
        boolean isSeparator = !isDash && (isSeparator(token) || Lexicon.lengthAt(Word.AND, tokens, at) > 0);
        boolean isNext = tokens.get(at - 1).isMark(')') && (token.is(Kind.NUMBER) || token.is(Kind.COMPARISON));
        return isSeparator ? 1 : isNext ? 0 : -1;
    }

    private boolean isAmountAt(int at) {
        return at < tokens.size()
                && (tokens.get(at).is(Kind.NUMBER) || tokens.get(at).is(Kind.COMPARISON));
    }

    private boolean isClosing(Token token) {
        return token.is(Kind.DATE)
                || token.is(Kind.DAY_AND_MONTH)
                || token.is(Kind.YEAR)
                || token.is(Kind.PERCENT)
                || token.isMark(')')
                || lexicon.month(token).isPresent();
    }

    private static boolean isSeries(List<Part> parts) {
        boolean isAllOfOneKind = parts.stream()
                        .map(part -> part.requirement().criterion().getClass())
                        .distinct()
                        .count()
                == 1;
        boolean isOfOneUnit = parts.stream().map(SeriesReader::unit).distinct().count() == 1;
        List<LocalDate> days =
                parts.stream().map(Part::requirement).map(SeriesReader::lastDay).toList();
        return isAllOfOneKind && isOfOneUnit && isAscending(days) && !isFallingShare(parts);
    }

    /** {@code 100% entro giugno; 50% entro settembre} says what each day is worth. */
    private static boolean isFallingShare(List<Part> parts) {
        List<BigDecimal> shares =
                parts.stream().flatMap(part -> share(part).stream()).toList();
        return shares.size() == parts.size()
                && parts.get(0).requirement().year().isEmpty()
                && shares.get(0).compareTo(shares.get(shares.size() - 1)) > 0;
    }

    private static Optional<BigDecimal> share(Part part) {
        Criterion criterion = part.requirement().criterion();
        return criterion instanceof BareAmount bare && bare.amount().isPercent()
                ? Optional.of(bare.amount().amount())
                : Optional.empty();
    }

    /** What is counted; a part that leaves it out, {@code 2 report entro giugno e 4 entro dicembre}, is not understood. */
    private static Optional<UnitOfMeasure> unit(Part part) {
        Criterion criterion = part.requirement().criterion();
        if (criterion instanceof Comparison comparison) {
            return Optional.of(comparison.amount().unit());
        }
        return criterion instanceof BareAmount bare ? Optional.of(bare.amount().unit()) : Optional.empty();
    }

    private static LocalDate lastDay(Requirement requirement) {
        return requirement.dues().isEmpty()
                ? requirement.year().orElseThrow().atMonth(12).atEndOfMonth()
                : requirement.dues().get(0);
    }

    private static boolean isAscending(List<LocalDate> days) {
        for (int index = 1; index < days.size(); index++) {
            if (!days.get(index).isAfter(days.get(index - 1))) {
                return false;
            }
        }
        return true;
    }

    /** One requirement for several days: a count grows by one each day, a percentage or a deed is asked on each; of others nobody can tell. */
    private Optional<List<Part>> onEachDay(Requirement requirement) {
        List<LocalDate> days = requirement.dues();
        if (days.size() < 2) {
            return Optional.of(List.of(new Part(text, requirement)));
        }
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            Optional<Criterion> criterion = onDay(requirement.criterion(), index + 1, days.size());
            if (criterion.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new Part(text, new Requirement(criterion.get(), List.of(days.get(index)), requirement.year())));
        }
        return isAscending(days) ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Criterion> onDay(Criterion criterion, int day, int days) {
        if (criterion instanceof BareAmount bare) {
            return onDay(bare.amount(), day, days).map(BareAmount::new);
        }
        if (criterion instanceof Comparison comparison && isFloorOrShare(comparison)) {
            return onDay(comparison.amount(), day, days).map(amount -> new Comparison(comparison.operator(), amount));
        }
        return criterion instanceof Completion ? Optional.of(criterion) : Optional.empty();
    }

    private static boolean isFloorOrShare(Comparison comparison) {
        return comparison.operator() == ComparisonOperator.AT_LEAST
                || comparison.amount().isPercent();
    }

    private static Optional<Quantity> onDay(Quantity amount, int day, int days) {
        if (amount.isPercent()) {
            return Optional.of(amount);
        }
        boolean isOneADay = amount.unit().isCount() && amount.amount().compareTo(BigDecimal.valueOf(days)) == 0;
        return isOneADay ? Optional.of(new Quantity(BigDecimal.valueOf(day), amount.unit())) : Optional.empty();
    }
}
