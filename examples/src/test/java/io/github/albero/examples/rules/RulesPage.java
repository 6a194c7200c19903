package io.github.albero.examples.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of the rules as its test sees it: under the heading of each rule, tables of indicators and trees in blocks.
 *
 * @param rows the rows of tables by number of the rule
 * @param trees the lines of blocks by number of the rule
 */
record RulesPage(Map<String, List<Row>> rows, Map<String, List<List<String>>> trees) {

    private static final Pattern HEADING = Pattern.compile("### ([B-E]\\d+)\\..*");
    private static final String BLOCK = "```text";
    private static final String FENCE = "```";

    /**
     * One row of a table.
     *
     * @param rule the number of the rule above it
     * @param cells its cells by the headings of their columns
     */
    record Row(String rule, Map<String, String> cells) {

        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }

        @Override
        public String toString() {
            return rule + " " + cells;
        }
    }

    static RulesPage read(Path page) throws IOException {
        RulesPage read = new RulesPage(new LinkedHashMap<>(), new LinkedHashMap<>());
        String rule = "";
        List<String> headings = List.of();
        List<String> block = List.of();
        boolean isInBlock = false;
        for (String line : Files.readAllLines(page)) {
            Matcher heading = HEADING.matcher(line);
            if (isInBlock) {
                isInBlock = !line.equals(FENCE);
                if (isInBlock) {
                    block.add(line);
                }
            } else if (line.startsWith(BLOCK)) {
                isInBlock = true;
                block = new ArrayList<>();
                of(read.trees, rule).add(block);
            } else if (heading.matches()) {
                rule = heading.group(1);
            } else if (line.startsWith("## ")) {
                rule = "";
            } else if (!rule.isEmpty() && line.startsWith("|")) {
                List<String> cells = cells(line);
                if (headings.isEmpty()) {
                    headings = cells;
                } else if (!line.startsWith("|--")) {
                    of(read.rows, rule).add(row(rule, headings, cells));
                }
            }
            if (!line.startsWith("|")) {
                headings = List.of();
            }
        }
        return read;
    }

    private static <T> List<T> of(Map<String, List<T>> byRule, String rule) {
        return byRule.computeIfAbsent(rule, one -> new ArrayList<>());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(cell -> cell.replace("`", "").strip())
                .toList();
    }

    private static Row row(String rule, List<String> headings, List<String> cells) {
        Map<String, String> byHeading = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            byHeading.put(headings.get(column), cells.get(column));
        }
        return new Row(rule, byHeading);
    }
}
