package io.github.albero.excel;

import io.github.albero.model.CardContent;
import io.github.albero.model.CardContent.BodyResult;
import io.github.albero.model.CardContent.ExternalScore;
import io.github.albero.model.CardContent.Gate;
import io.github.albero.model.CardContent.IndicatorResult;
import io.github.albero.model.CardContent.NodeResult;
import io.github.albero.model.CardContent.UnitResult;
import io.github.albero.model.Plan;
import java.util.Map;

/**
 * Where a line of a card has its number from.
 *
 * @param code what the plan calls it; empty if it is not a part of the tree
 * @param title what it is called where the card has no words of its own
 * @param origin where it comes from, in words
 */
record LineOrigin(String code, String title, String origin) {

    static LineOrigin of(CardContent content, Plan plan, Words words) {
        return content.match(new Origin(plan, words));
    }

    private record Origin(Plan plan, Words words) implements CardContent.Cases<LineOrigin> {

        private LineOrigin ofPart(String id, String key) {
            References references = new References(plan);
            String code = references.code(id);
            return new LineOrigin(code, references.title(id), words.say(key, Map.of("id", code)));
        }

        @Override
        public LineOrigin node(NodeResult content) {
            return ofPart(content.nodeId(), "LINE_NODE");
        }

        @Override
        public LineOrigin indicator(IndicatorResult content) {
            return ofPart(content.indicatorId(), "LINE_INDICATOR");
        }

        @Override
        public LineOrigin unit(UnitResult content) {
            return new LineOrigin("", plan.units().nameOf(content.unitId()), words.say("LINE_UNIT"));
        }

        @Override
        public LineOrigin body(BodyResult content) {
            return new LineOrigin("", words.say("OVERALL"), words.say("LINE_BODY"));
        }

        @Override
        public LineOrigin external(ExternalScore content) {
            return new LineOrigin("", content.name(), words.say("LINE_EXTERNAL"));
        }

        @Override
        public LineOrigin gate(Gate content) {
            References references = new References(plan);
            String title = references.title(content.conditionId());
            return new LineOrigin(
                    references.code(content.conditionId()), words.say("GATE_CONDITION", Map.of("name", title)), "");
        }
    }
}
