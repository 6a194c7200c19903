package io.github.albero.model;

import io.github.albero.model.target.TargetParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A plan while it is being written: the short way to make one.
 *
 * <pre>{@code
 * Plan plan = PlanDraft.of("Piano della performance", "Comune di Esempio", PlanPeriod.ofYear(2025))
 *     .levels("Area", "Obiettivo")
 *     .node("01", "Servizi alle imprese", area -> area
 *         .node("01.01", "Assistenza", objective -> objective
 *             .indicator("Imprese assistite", ">= 200")
 *             .indicator("Tempo medio di risposta", "<= 7 gg", i -> i.owner("Ufficio URP").weight(30))))
 *     .build();
 * }</pre>
 *
 * <p>When built, ids that nobody assigned are made from code and position, targets are parsed in the plan's language, and
 * owners are resolved in the plan's unit directory. An id that would be made twice gets {@code #2}, {@code #3} and so on. A draft is for one thread.
 */
public final class PlanDraft {

    private final Plan.Builder plan = Plan.builder();
    private final List<String> levels = new ArrayList<>();
    private final List<NodeDraft> nodes = new ArrayList<>();
    private final List<CardDraft> cards = new ArrayList<>();
    private Locale language = Locale.ITALIAN;
    private UnitDirectory units = UnitDirectory.empty();

    private PlanDraft() {}

    /**
     * A draft without nodes.
     *
     * @param title the plan's title, not blank
     * @param organisation the body's name, not blank
     * @param period the days that the plan covers
     * @return the draft
     */
    public static PlanDraft of(String title, String organisation, PlanPeriod period) {
        PlanDraft draft = new PlanDraft();
        draft.plan.title(title).organisation(organisation).period(period);
        return draft;
    }

    /**
     * Sets the language in which targets are parsed; Italian if not specified.
     *
     * @param language Italian or English
     * @return this draft
     */
    public PlanDraft language(Locale language) {
        this.language = language;
        return this;
    }

    /**
     * Sets the act that approved the plan.
     *
     * @param act the act
     * @return this draft
     */
    public PlanDraft approvedBy(Act act) {
        plan.approvingAct(act);
        return this;
    }

    /**
     * Names the levels, from the top; a node is at the level of its depth unless it says otherwise.
     *
     * @param names such as {@code Settore}, {@code Obiettivo}
     * @return this draft
     */
    public PlanDraft levels(String... names) {
        levels.addAll(List.of(names));
        return this;
    }

    /**
     * Sets the directory in which owners are resolved.
     *
     * @param directory the body's units
     * @return this draft
     */
    public PlanDraft units(UnitDirectory directory) {
        this.units = directory;
        return this;
    }

    /**
     * Adds a node at the top.
     *
     * @param code the code that the plan prints; blank if none
     * @param title the title
     * @param content adds what is below it
     * @return this draft
     */
    public PlanDraft node(String code, String title, Consumer<NodeDraft> content) {
        content.accept(addNode(code, title));
        return this;
    }

    /**
     * Adds a node at the top, for those who fill it later.
     *
     * @param code the code that the plan prints; blank if none
     * @param title the title
     * @return the new node
     */
    public NodeDraft addNode(String code, String title) {
        return NodeDraft.addTo(nodes, code, title);
    }

    /**
     * Adds the card of a post.
     *
     * @param post the post
     * @param content adds the post's objectives
     * @return this draft
     */
    public PlanDraft card(String post, Consumer<CardDraft> content) {
        content.accept(addCard(post));
        return this;
    }

    /**
     * Adds the card of a post, for those who fill it later.
     *
     * @param post the post
     * @return the new card
     */
    public CardDraft addCard(String post) {
        CardDraft card = new CardDraft(post);
        cards.add(card);
        return card;
    }

    /**
     * Makes the plan.
     *
     * @return the plan
     * @throws IllegalArgumentException if this could not be a plan: a blank title, an assigned id used twice, a tree
     *     deeper than {@value Plan#MAX_DEPTH}, another language than Italian or English
     */
    public Plan build() {
        PlanAssembly assembly = new PlanAssembly(levels, TargetParser.in(language), units, language);
        assembly.reserve(nodes);
        cards.forEach(card -> assembly.reserve(card.nodes));
        return plan.language(language)
                .units(units)
                .nodes(assembly.nodes(nodes))
                .cards(cards.stream().map(card -> card.build(assembly)).toList())
                .levels(assembly.levelNames().stream().map(Level::of).toList())
                .build();
    }

    /** The card of a post while it is being written. */
    public static final class CardDraft {

        private final String post;
        private final List<NodeDraft> nodes = new ArrayList<>();
        private Optional<String> unit = Optional.empty();

        private CardDraft(String post) {
            this.post = post;
        }

        /**
         * Sets the unit that the post leads.
         *
         * @param unitId an id of the plan's unit directory
         * @return this card
         */
        public CardDraft unit(String unitId) {
            this.unit = Optional.of(unitId);
            return this;
        }

        /**
         * Adds a node at the top of the card.
         *
         * @param code the code that the card prints; blank if none
         * @param title the title
         * @param content adds what is below it
         * @return this card
         */
        public CardDraft node(String code, String title, Consumer<NodeDraft> content) {
            content.accept(addNode(code, title));
            return this;
        }

        /**
         * Adds a node at the top of the card, for those who fill it later.
         *
         * @param code the code that the card prints; blank if none
         * @param title the title
         * @return the new node
         */
        public NodeDraft addNode(String code, String title) {
            return NodeDraft.addTo(nodes, code, title);
        }

        private PostObjectives build(PlanAssembly assembly) {
            return PostObjectives.builder()
                    .id(post)
                    .post(post)
                    .unit(unit)
                    .nodes(assembly.cardNodes(post, nodes))
                    .build();
        }
    }
}
