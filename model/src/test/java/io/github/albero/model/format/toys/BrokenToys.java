package io.github.albero.model.format.toys;

import io.github.albero.model.Actuals;
import io.github.albero.model.ExtensionValue;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import io.github.albero.model.PlanNode;
import io.github.albero.model.format.Diagnostic;
import io.github.albero.model.format.Limits;
import io.github.albero.model.format.Location;
import io.github.albero.model.format.Loss;
import io.github.albero.model.format.LostAttribute;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadProblem;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Recognition;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.conformance.SamplePlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Adapters each of which breaks one rule. */
public final class BrokenToys {

    private BrokenToys() {}

    private static String text(Source source) throws IOException {
        return new String(source.head(Integer.MAX_VALUE - 8), StandardCharsets.UTF_8);
    }

    private static boolean isToy(String text) {
        return text.startsWith("toy ");
    }

    private static boolean isMissingOrLarge(Source source, ReadContext context) throws IOException {
        return source.refusal(context.limits()).isPresent();
    }

    private static <T> ReadResult<T> failed(Diagnostic... diagnostics) {
        return ReadResult.failed(List.of(diagnostics));
    }

    private static PlanDocument titled(PlanDocument document, String title) {
        return PlanDocument.builder()
                .from(document)
                .plan(document.plan().toBuilder().title(title).build())
                .build();
    }

    private static <T> ReadResult<T> with(ReadResult<T> result, Diagnostic diagnostic) {
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        diagnostics.add(diagnostic);
        return new ReadResult<>(result.value(), diagnostics, result.account());
    }

    public static class CalledInCapitals extends ToyFormat {
        @Override
        public String id() {
            return "My Toy";
        }
    }

    public static class WithADotBeforeItsExtension extends ToyFormat {
        @Override
        public Set<String> extensions() {
            return Set.of(".toy");
        }
    }

    public static class WithoutExtensions extends ToyFormat {
        @Override
        public Set<String> extensions() {
            return Set.of();
        }
    }

    public static class MadeOfSomething extends ToyFormat {
        private final String id;

        public MadeOfSomething(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public static class KnowsNothing extends ToyFormat {
        @Override
        public Recognition recognise(Source source) {
            return Recognition.NO;
        }
    }

    public static class KnowsEverything extends ToyFormat {
        @Override
        public Recognition recognise(Source source) {
            return Recognition.CERTAIN;
        }
    }

    public static class DropsCards extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            Plan plan = document.plan().toBuilder().cards(List.of()).build();
            super.write(PlanDocument.builder().from(document).plan(plan).build(), target);
        }
    }

    public static class FailsOnCards extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            if (!document.plan().cards().isEmpty()) {
                throw new IllegalStateException("cards");
            }
            super.write(document, target);
        }
    }

    public static class SaysThatItCannotWriteActuals extends ToyFormat {
        @Override
        public boolean canWriteActuals() {
            return false;
        }
    }

    public static class ClosesItsTarget extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            super.write(document, target);
            target.close();
        }
    }

    public static class ClosesItsTargetOfActuals extends ToyFormat {
        @Override
        public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
            super.writeActuals(actuals, plan, target);
            target.close();
        }
    }

    public static class DoesNotFlush extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            super.write(document, bytes);
            target.write(bytes.toByteArray());
        }
    }

    public static class LosesNowhere extends ForgetfulToy {
        @Override
        public List<Diagnostic> losses(PlanDocument document) {
            List<Diagnostic> losses = new ArrayList<>(super.losses(document));
            if (!losses.isEmpty()) {
                losses.add(new Diagnostic(Loss.ID_NOT_KEPT, Map.of("id", "nowhere"), Location.Part.node("nowhere")));
            }
            return losses;
        }
    }

    public static class LosesWithoutSayingWhat extends ForgetfulToy {
        @Override
        public List<Diagnostic> losses(PlanDocument document) {
            return super.losses(document).stream()
                    .map(loss -> new Diagnostic(loss.code(), Map.of(), loss.location()))
                    .toList();
        }
    }

    public static class CriesWolf extends ForgetfulToy {
        @Override
        public List<Diagnostic> losses(PlanDocument document) {
            List<Diagnostic> losses = new ArrayList<>(super.losses(document));
            losses.add(new Diagnostic(Loss.UNITS_NOT_KEPT, Map.of("count", "0"), Location.whole()));
            return losses;
        }
    }

    /** Says of every plan that one attribute is lost, and keeps nothing but the title. */
    public static class LosesMoreThanItSays extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            super.write(titled(SamplePlans.empty().document(), document.plan().title()), target);
        }

        @Override
        public List<Diagnostic> losses(PlanDocument document) {
            return List.of(new Diagnostic(
                    Loss.ATTRIBUTE_NOT_KEPT, Map.of("attribute", LostAttribute.WEIGHT), Location.whole()));
        }
    }

    /** Says of the cards that they are lost, and loses the codes of nodes with them. */
    public static class LosesCodesInSilence extends ForgetfulToy {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            super.write(losses(document).isEmpty() ? document : without(document), target);
        }

        private static PlanDocument without(PlanDocument document) {
            List<PlanNode> nodes = document.plan().nodes().stream()
                    .map(node ->
                            PlanNode.builder().from(node).code(Optional.empty()).build())
                    .toList();
            Plan plan = document.plan().toBuilder().nodes(nodes).build();
            return PlanDocument.builder().from(document).plan(plan).build();
        }
    }

    /** Says that ids are made anew, and leaves out an indicator meanwhile. */
    public static class LosesAnIndicatorAmongNewIds extends RenumberingToy {
        @Override
        PlanDocument renumbered(PlanDocument document) {
            PlanDocument renumbered = super.renumbered(document);
            List<PlanNode> nodes = renumbered.plan().nodes().stream()
                    .map(BrokenToys::withoutIndicators)
                    .toList();
            return PlanDocument.builder()
                    .from(renumbered)
                    .plan(renumbered.plan().toBuilder().nodes(nodes).build())
                    .build();
        }
    }

    /** Says that ids are made anew, and adds a node. */
    public static class AddsANodeAmongNewIds extends RenumberingToy {
        private static final String ADDED = "Di troppo";

        @Override
        PlanDocument renumbered(PlanDocument document) {
            Plan plan = document.plan();
            boolean isThere =
                    plan.nodes().stream().anyMatch(node -> node.title().equals(ADDED));
            boolean isAdded = !isThere && !plan.nodes().isEmpty();
            return super.renumbered(isAdded ? withOneMore(document) : document);
        }

        private static PlanDocument withOneMore(PlanDocument document) {
            PlanNode added = PlanNode.builder()
                    .id(ADDED)
                    .title(ADDED)
                    .level(document.plan().nodes().get(0).level())
                    .build();
            Plan more = document.plan().toBuilder().addNodes(added).build();
            return PlanDocument.builder().from(document).plan(more).build();
        }
    }

    private static PlanNode withoutIndicators(PlanNode node) {
        return PlanNode.builder().from(node).indicators(List.of()).build();
    }

    /** What is written with losses is marked as such, and the mark is not understood. */
    public static class CannotReadWhatItShortened extends ForgetfulToy {
        private static final String MARK = " (shortened)";

        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            String title = document.plan().title();
            super.write(losses(document).isEmpty() ? document : titled(document, title + MARK), target);
        }

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            ReadResult<PlanDocument> result = super.read(source, context);
            boolean isMarked = result.value()
                    .filter(document -> document.plan().title().endsWith(MARK))
                    .isPresent();
            return isMarked ? with(result, new Diagnostic(ToyProblem.NO_END, Map.of(), new Location.Line(1))) : result;
        }
    }

    /** Each writing drops one more extension. */
    public static class LosesMoreEachTime extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            Map<String, ExtensionValue> fewer =
                    new LinkedHashMap<>(document.plan().extensions());
            fewer.keySet().stream().findFirst().ifPresent(fewer::remove);
            Plan plan = document.plan().toBuilder().extensions(fewer).build();
            super.write(PlanDocument.builder().from(document).plan(plan).build(), target);
        }

        @Override
        public List<Diagnostic> losses(PlanDocument document) {
            return new ForgetfulToy()
                    .losses(document).stream()
                            .filter(loss -> loss.code() == Loss.EXTENSION_NOT_KEPT)
                            .limit(1)
                            .toList();
        }
    }

    public static class DropsTheNoteOfActuals extends ToyFormat {
        @Override
        public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
            super.writeActuals(Actuals.of(actuals.all()), plan, target);
        }
    }

    public static class DropsActualsAndSpeaksOfTheirNote extends ForgetfulToy {
        @Override
        public void writeActuals(Actuals actuals, Plan plan, OutputStream target) throws IOException {
            int kept = actuals.all().size() - (actuals.note().isPresent() ? 1 : 0);
            super.writeActuals(Actuals.of(actuals.all().subList(0, kept)), plan, target);
        }
    }

    public static class BelievesAnyActuals extends ToyFormat {
        @Override
        public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
            ReadResult<Actuals> result = super.readActuals(source, plan, context);
            return result.value().isPresent() ? ReadResult.of(result.value().get(), List.of()) : result;
        }
    }

    public static class ThrowsAtAnEarlyEnd extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            if (!isMissingOrLarge(source, context)
                    && isToy(text(source))
                    && !text(source).endsWith("end\n")) {
                throw new IndexOutOfBoundsException("the end");
            }
            return super.read(source, context);
        }
    }

    public static class ThrowsAtForeignLetters extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            if (!isMissingOrLarge(source, context)
                    && isToy(text(source))
                    && text(source).chars().anyMatch(letter -> letter > 127)) {
                throw new IllegalStateException("a foreign letter");
            }
            return super.read(source, context);
        }
    }

    public static class ThrowsAtNothing extends ToyFormat {
        @Override
        public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
            if (source.size() == 0) {
                throw new IOException("nothing");
            }
            return super.readActuals(source, plan, context);
        }
    }

    public static class GivesNoReason extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            boolean isEmpty = !isMissingOrLarge(source, context) && source.size() == 0;
            return isEmpty ? failed() : super.read(source, context);
        }
    }

    public static class PassesOverWhatItCannotRead extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            ReadResult<PlanDocument> result = super.read(source, context);
            boolean isOnlySpoilt = !isMissingOrLarge(source, context)
                    && isToy(text(source))
                    && text(source).endsWith("end\n");
            return result.value().isEmpty() && isOnlySpoilt
                    ? ReadResult.of(SamplePlans.empty().document(), List.of())
                    : result;
        }
    }

    public static class ReadsWhateverItsSize extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            Limits limits = Limits.builder()
                    .maxDiagnostics(context.limits().maxDiagnostics())
                    .build();
            return super.read(
                    source, ReadContext.builder().from(context).limits(limits).build());
        }
    }

    public static class DoesNotLookForItsFile extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            source.size();
            return super.read(source, context);
        }
    }

    public static class FindsWithoutEnd extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            Limits limits =
                    Limits.builder().maxBytes(context.limits().maxBytes()).build();
            return super.read(
                    source, ReadContext.builder().from(context).limits(limits).build());
        }
    }

    /** Says this of every source that holds nothing. */
    private abstract static class SaysOfNothing extends ToyFormat {
        private final Diagnostic finding;

        SaysOfNothing(Diagnostic finding) {
            this.finding = finding;
        }

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            boolean isEmpty = !isMissingOrLarge(source, context) && source.size() == 0;
            return isEmpty ? failed(finding) : super.read(source, context);
        }
    }

    public static class LeavesGaps extends SaysOfNothing {
        public LeavesGaps() {
            super(new Diagnostic(ToyProblem.NOT_FINISHED, Map.of("found", "x"), new Location.Line(1)));
        }
    }

    public static class SpeaksOneLanguage extends SaysOfNothing {
        public SpeaksOneLanguage() {
            super(new Diagnostic(ToyProblem.NOT_TRANSLATED, Map.of(), new Location.Line(1)));
        }
    }

    public static class SaysNothing extends SaysOfNothing {
        public SaysNothing() {
            super(new Diagnostic(ToyProblem.SAYS_NOTHING, Map.of(), new Location.Line(1)));
        }
    }

    public static class ReadsOnFromNowhere extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            boolean isEmpty = !isMissingOrLarge(source, context) && source.size() == 0;
            return isEmpty
                    ? ReadResult.of(
                            SamplePlans.empty().document(),
                            List.of(new Diagnostic(ToyProblem.NO_END, Map.of(), Location.whole())))
                    : super.read(source, context);
        }
    }

    public static class CountsLinesThatAreNotThere extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            boolean isEmpty = !isMissingOrLarge(source, context) && source.size() == 0;
            return isEmpty
                    ? failed(new Diagnostic(ToyProblem.NO_END, Map.of(), new Location.Line(3)))
                    : super.read(source, context);
        }
    }

    public static class ReadsOtherwiseInTurkish extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            boolean isTurkish = "I".toLowerCase(Locale.getDefault()).equals("ı");
            return super.read(source, context).map(document -> isTurkish ? titled(document, "ı") : document);
        }
    }

    public static class WritesOtherwiseInThai extends ToyFormat {
        @Override
        public void write(PlanDocument document, OutputStream target) throws IOException {
            String title = String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 1);
            super.write(title.equals("1") ? document : titled(document, title), target);
        }
    }

    public static class BelievesTheContext extends ToyFormat {
        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            return super.read(source, context)
                    .map(document -> titled(
                            document,
                            context.organisation().orElse(document.plan().title())));
        }
    }

    public static class DoesNotKnowFrench extends ToyFormat {
        @Override
        public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
            if (context.language().equals(Locale.FRENCH)) {
                throw new IllegalArgumentException("fr");
            }
            return super.readActuals(source, plan, context);
        }
    }

    /** Remembers that it has read before. */
    public static class Remembers extends ToyFormat {
        private final AtomicInteger times = new AtomicInteger();

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            Diagnostic note = new Diagnostic(
                    ReadProblem.POST_ASSUMED, Map.of("post", times.incrementAndGet()), new Location.Line(1));
            return with(super.read(source, context), note);
        }
    }

    /** Reads into a field, which other threads overwrite while it waits. */
    public static class SharesAField extends ToyFormat {
        private final Thread maker = Thread.currentThread();
        private volatile Thread reader = maker;

        @Override
        public ReadResult<PlanDocument> read(Source source, ReadContext context) throws IOException {
            reader = Thread.currentThread();
            if (reader != maker) {
                waitForOthers();
            }
            return reader == Thread.currentThread()
                    ? super.read(source, context)
                    : failed(new Diagnostic(ToyProblem.NO_END, Map.of(), new Location.Line(1)));
        }

        private static void waitForOthers() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
