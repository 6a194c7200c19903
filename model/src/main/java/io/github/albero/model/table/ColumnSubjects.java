package io.github.albero.model.table;

import io.github.albero.model.table.TableHeader.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Finds out of which nodes, or of the indicators, a column says more: {@code Peso (Area)} and {@code Codice obiettivo} say
 * it; a code stands before what it is the code of; of several weights each stands behind what it is the weight of.
 */
final class ColumnSubjects {

    private static final List<String> LINKS = List.of(" dell'", " della", " dello", " del", " di", " of the", " of");
    private static final Set<ColumnRole> ALSO_OF_NODES = Set.of(ColumnRole.CODE, ColumnRole.WEIGHT, ColumnRole.OWNER);

    private final List<Column> columns;
    private final List<Column> described;

    private ColumnSubjects(List<Column> columns) {
        this.columns = columns;
        this.described = columns.stream().filter(ColumnSubjects::isDescribed).toList();
    }

    static List<Column> of(List<Column> columns) {
        ColumnSubjects subjects = new ColumnSubjects(columns);
        return columns.stream().map(subjects::withSubject).toList();
    }

    private static boolean isDescribed(Column column) {
        return column.role().isHeading() || column.role() == ColumnRole.INDICATOR;
    }

    private Column withSubject(Column column) {
        return switch (column.role()) {
            case OTHER -> named(column);
            case CODE -> code(column);
            case WEIGHT -> weight(column);
            default -> column;
        };
    }

    private Column named(Column column) {
        String words = StringUtils.normalizeSpace(column.words());
        for (Column subject : described) {
            for (String name : names(subject)) {
                Optional<Column> read = between(column, words, "(" + name + ")", subject)
                        .or(() -> behind(column, words, name, subject))
                        .or(() -> before(column, words, name, subject));
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        return column;
    }

    /** A level is called by its words, or by the first of them if no other begins so. */
    private List<String> names(Column subject) {
        String words = StringUtils.normalizeSpace(subject.words());
        String first = StringUtils.substringBefore(words, " ");
        boolean isOnlyOne = described.stream()
                        .filter(other -> Strings.CI.startsWith(other.words(), first))
                        .count()
                == 1;
        List<String> names = new ArrayList<>(List.of(words));
        if (isOnlyOne && !first.equals(words)) {
            names.add(first);
        }
        return names;
    }

    /** {@code Stakeholder (Area)}. */
    private static Optional<Column> between(Column column, String words, String ending, Column subject) {
        if (!Strings.CI.endsWith(words, ending) || words.length() == ending.length()) {
            return Optional.empty();
        }
        String name = words.substring(0, words.length() - ending.length()).strip();
        ColumnRole known = HeaderWords.roleOf(name)
                .filter(role -> subject.role() == ColumnRole.INDICATOR || ALSO_OF_NODES.contains(role))
                .filter(role -> !isHeadingOrTarget(role))
                .orElse(ColumnRole.OTHER);
        return Optional.of(column.of(subject, known, name));
    }

    /** {@code Codice obiettivo}, {@code Peso dell'area}, {@code Descrizione obiettivo}. */
    private static Optional<Column> behind(Column column, String words, String name, Column subject) {
        boolean isSoNamed = Strings.CI.endsWith(words, " " + name) || Strings.CI.endsWith(words, "'" + name);
        if (!isSoNamed) {
            return Optional.empty();
        }
        String what = words.substring(0, words.length() - name.length()).stripTrailing();
        for (String link : LINKS) {
            what = Strings.CI.removeEnd(what, link).stripTrailing();
        }
        return Optional.of(known(column, what, subject).orElseGet(() -> column.of(subject)));
    }

    /** {@code Area weight}, {@code Objective code}. */
    private static Optional<Column> before(Column column, String words, String name, Column subject) {
        return Strings.CI.startsWith(words, name + " ")
                ? known(column, words.substring(name.length() + 1), subject)
                : Optional.empty();
    }

    private static Optional<Column> known(Column column, String what, Column subject) {
        return HeaderWords.roleOf(what)
                .filter(ALSO_OF_NODES::contains)
                .map(role -> column.of(subject, role, column.words()));
    }

    private static boolean isHeadingOrTarget(ColumnRole role) {
        return role.isHeading() || role == ColumnRole.INDICATOR || role == ColumnRole.TARGET;
    }

    /** A code is that of the next column, unless it may as well be that of the one before. */
    private Column code(Column column) {
        int place = columns.indexOf(column);
        Optional<Column> next = at(place + 1).filter(ColumnSubjects::isDescribed);
        boolean mayBeOfTheOneBefore =
                at(place - 1).filter(ColumnSubjects::isDescribed).isPresent()
                        && at(place - 2)
                                .filter(before -> before.role() == ColumnRole.CODE)
                                .isEmpty();
        return mayBeOfTheOneBefore ? column : next.map(column::of).orElse(column);
    }

    private Column weight(Column column) {
        long weights = columns.stream()
                .filter(other -> other.role() == ColumnRole.WEIGHT)
                .count();
        return weights == 1
                ? column
                : described.stream()
                        .filter(before -> before.index() < column.index())
                        .reduce((before, nearer) -> nearer)
                        .map(column::of)
                        .orElseGet(() -> column.as(ColumnRole.OTHER));
    }

    private Optional<Column> at(int place) {
        return place >= 0 && place < columns.size() ? Optional.of(columns.get(place)) : Optional.empty();
    }
}
