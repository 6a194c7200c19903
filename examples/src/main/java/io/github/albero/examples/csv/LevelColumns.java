package io.github.albero.examples.csv;

import io.github.albero.model.Plan;
import io.github.albero.model.PlanNode;
import io.github.albero.model.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The columns of the nodes of one level: code and title, and what else is said of one of them. */
final class LevelColumns {

    private static final Pattern CODE_IN_TITLE = Pattern.compile("(?:\\p{L}[\\p{L} ]*_)*+\\d{1,3}(?:[._]\\d{1,3})*");
    private static final Pattern DASHED = Pattern.compile("[\\s–—-]");
    private static final String NONE = "-";

    private final String name;
    private final String words;
    private final boolean hasCodesApart;
    private final List<Column> further;

    private LevelColumns(String name, String words, boolean hasCodesApart, List<Column> further) {
        this.name = name;
        this.words = words;
        this.hasCodesApart = hasCodesApart;
        this.further = further;
    }

    private record Column(String words, Function<PlanNode, String> text) {}

    static LevelColumns of(String name, List<PlanNode> nodes, Plan plan) {
        Locale language = plan.language();
        boolean isKnown = HeadingTrial.isLevel(name);
        List<Column> further = new ArrayList<>();
        add(
                further,
                nodes,
                PlanWords.WEIGHT.of(name, language),
                node -> node.weight()
                        .map(weight -> NumberText.writeWithoutGroups(weight, language))
                        .orElse(""));
        add(further, nodes, PlanWords.OWNER.of(name, language), node -> IndicatorColumns.owners(node.owners()));
        nodes.stream()
                .flatMap(node -> node.extensions().keySet().stream())
                .distinct()
                .filter(extension -> HeadingTrial.isExtension(extension + " (Area)", extension))
                .forEach(extension -> add(
                        further,
                        nodes,
                        extension + " (" + name + ")",
                        node -> IndicatorColumns.text(node.extensions().get(extension))));
        return new LevelColumns(
                name,
                isKnown ? name : name + " (" + PlanWords.LEVEL.in(language) + ")",
                nodes.stream().anyMatch(node -> !standsInTitle(node)),
                further);
    }

    private static void add(List<Column> columns, List<PlanNode> nodes, String words, Function<PlanNode, String> text) {
        if (nodes.stream().map(text).anyMatch(one -> !one.isEmpty())) {
            columns.add(new Column(words, text));
        }
    }

    /** Whether a code may stand before its title, with a dash between them. */
    private static boolean standsInTitle(PlanNode node) {
        return node.code().isEmpty()
                || (CODE_IN_TITLE.matcher(node.code().get()).matches()
                        && !DASHED.matcher(node.title()).lookingAt());
    }

    List<String> header(Locale language) {
        List<String> header = new ArrayList<>();
        if (hasCodesApart) {
            header.add(PlanWords.CODE.of(name, language));
        }
        header.add(words);
        further.forEach(column -> header.add(column.words()));
        return header;
    }

    /** The cells of a node; a dash if a row has none at this level. */
    List<String> cells(Optional<PlanNode> node) {
        List<String> cells = new ArrayList<>();
        boolean isApart = node.filter(one -> !standsInTitle(one)).isPresent();
        if (hasCodesApart) {
            cells.add(isApart ? node.flatMap(PlanNode::code).orElse("") : "");
        }
        cells.add(node.map(one -> isApart ? one.title() : titled(one)).orElse(NONE));
        further.forEach(column -> cells.add(node.map(column.text()).orElse("")));
        return cells;
    }

    private static String titled(PlanNode node) {
        return node.code().map(code -> code + " - " + node.title()).orElse(node.title());
    }
}
