package io.github.albero.model;

import io.github.albero.model.target.TargetParser;
import io.github.albero.model.text.BlankText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final PlanPeriod period;
    private final List<RevisionDraft> revisions = new ArrayList<>();
    private final Map<String, CodePattern> codes = new HashMap<>();
    private Locale language = Locale.ITALIAN;
    private UnitDirectory units = UnitDirectory.empty();

    private PlanDraft(PlanPeriod period) {
        this.period = period;
    }

    /**
     * A draft without nodes.
     *
     * @param title the plan's title, not blank
     * @param organisation the body's name, not blank
     * @param period the days that the plan covers
     * @return the draft
     * @throws IllegalArgumentException if the title or the name is blank
     */
    public static PlanDraft of(String title, String organisation, PlanPeriod period) {
        PlanDraft draft = new PlanDraft(period);
        draft.plan
                .title(BlankText.refuse(title, "title"))
                .organisation(BlankText.refuse(organisation, "organisation"))
                .period(period);
        return draft;
    }

    /**
     * Sets the id that the body gave the plan.
     *
     * @param id such as {@code piao-2026}; not blank
     * @return this draft
     * @throws IllegalArgumentException if it is blank
     */
    public PlanDraft id(String id) {
        plan.id(BlankText.refuse(id, "plan id"));
        return this;
    }

    /**
     * Sets the language of the plan, in which targets and formulas are read and levels without a name are named; Italian if
     * not specified.
     *
     * @param language Italian or English; another one is refused when the plan is built
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
     * Names further levels, from the top; a node is at the level of its depth unless it says otherwise. Where nodes are
     * deeper than levels are named, those without a name are called {@code Livello 3}, in an English plan {@code Level 3}.
     *
     * @param names such as {@code Settore}, {@code Obiettivo}; each once and not blank
     * @return this draft
     * @throws IllegalArgumentException if one is blank
     */
    public PlanDraft levels(String... names) {
        List.of(names).forEach(this::addLevel);
        return this;
    }

    /**
     * Names a further level and says what its codes look like.
     *
     * @param name such as {@code Obiettivo}; once and not blank
     * @param template such as {@code 00.00}, as {@link CodePattern} understands it
     * @return this draft
     * @throws IllegalArgumentException if the name or the template is blank
     */
    public PlanDraft level(String name, String template) {
        addLevel(name);
        codes.put(name, new CodePattern(template));
        return this;
    }

    private void addLevel(String name) {
        levels.add(BlankText.refuse(name, "level name"));
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
     * @param title the title, not blank
     * @param content adds what is below it
     * @return this draft
     * @throws IllegalArgumentException if the title is blank
     */
    public PlanDraft node(String code, String title, Consumer<NodeDraft> content) {
        content.accept(addNode(code, title));
        return this;
    }

    /**
     * Adds a node at the top, for those who fill it later.
     *
     * @param code the code that the plan prints; blank if none
     * @param title the title, not blank
     * @return the new node
     * @throws IllegalArgumentException if the title is blank
     */
    public NodeDraft addNode(String code, String title) {
        return NodeDraft.addTo(nodes, code, title);
    }

    /**
     * Adds the card of a post.
     *
     * @param post the name of the post, such as {@code BP}; not blank
     * @param content adds the post's objectives
     * @return this draft
     * @throws IllegalArgumentException if it is blank
     */
    public PlanDraft card(String post, Consumer<CardDraft> content) {
        content.accept(addCard(post));
        return this;
    }

    /**
     * Adds the card of a post, for those who fill it later.
     *
     * @param post the name of the post, such as {@code BP}; not blank
     * @return the new card
     * @throws IllegalArgumentException if it is blank
     */
    public CardDraft addCard(String post) {
        CardDraft card = new CardDraft(post);
        cards.add(card);
        return card;
    }

    /**
     * Adds a revision. The plan keeps what it said before; {@link Plan#asOf} applies it.
     *
     * @param number 1 for the first; each once
     * @param act the act that decided it
     * @param effective the day from which it holds
     * @param content adds what becomes different
     * @return this draft
     * @throws IllegalArgumentException if the number is below 1
     */
    public PlanDraft revision(int number, Act act, LocalDate effective, Consumer<RevisionDraft> content) {
        content.accept(addRevision(number, act, effective));
        return this;
    }

    /**
     * Adds a revision, for those who fill it later.
     *
     * @param number 1 for the first; each once
     * @param act the act that decided it
     * @param effective the day from which it holds
     * @return the new revision
     * @throws IllegalArgumentException if the number is below 1
     */
    public RevisionDraft addRevision(int number, Act act, LocalDate effective) {
        RevisionDraft revision = new RevisionDraft(number, act, effective);
        revisions.add(revision);
        return revision;
    }

    /**
     * Adds something that this library does not know.
     *
     * @param name such as {@code Portale}
     * @param value its value, in place of one that was given for the same name
     * @return this draft
     * @throws IllegalArgumentException if the name is not valid Unicode
     */
    public PlanDraft extension(String name, ExtensionValue value) {
        plan.putExtension(Texts.requireUnicode(name, "name of an extension"), value);
        return this;
    }

    /**
     * Makes the plan.
     *
     * @return the plan
     * @throws IllegalArgumentException if this could not be a plan: an assigned id, the name of a level, the id of a card
     *     or the number of a revision is used twice; an indicator has two previous values for one year; a mandate ends
     *     before it starts; the tree is deeper than {@value Plan#MAX_DEPTH}; a change of a revision {@linkplain
     *     Plan#skippedChanges() cannot be made}, most likely because an id is mistyped; a card {@linkplain
     *     CardDraft#refersTo(String, long) refers} to an id that nothing has; the language is neither Italian nor English
     */
    public Plan build() {
        Plan built = build(new PlanAssembly(levels, parser(), units, language));
        built.skippedChanges().stream().findFirst().ifPresent(skipped -> {
            throw new IllegalArgumentException(skipped.display(Locale.ENGLISH));
        });
        return built;
    }

    /** Ids are made in the order of the plan: the tree, the cards, what revisions add. Cards may refer to any of them. */
    private Plan build(PlanAssembly assembly) {
        assembly.reserve(nodes);
        cards.forEach(card -> assembly.reserve(card.nodes));
        revisions.forEach(revision -> revision.reserve(assembly));
        plan.language(language).units(units).nodes(assembly.nodes(nodes));
        cards.forEach(card -> card.addNodes(assembly));
        plan.revisions(
                revisions.stream().map(revision -> revision.build(assembly)).toList());
        return plan.cards(cards.stream().map(card -> card.build(assembly)).toList())
                .levels(assembly.levelNames().stream().map(this::level).toList())
                .build();
    }

    private TargetParser parser() {
        TargetParser parser = TargetParser.in(language);
        return period.year().map(parser::ofYear).orElse(parser);
    }

    private Level level(String name) {
        return Level.builder()
                .name(name)
                .codes(Optional.ofNullable(codes.get(name)))
                .build();
    }
}
