package io.github.albero.model.format.conformance;

import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of every {@link PlanFormat}, as checks with names. With JUnit, this is the whole test of an adapter:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContractOfFormats() {
 *     return FormatContract.of(new MyFormat()).checks().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
 * }
 * }</pre>
 *
 * <p>Without, it is {@code FormatContract.of(new MyFormat()).checks().forEach(FormatContract.Check::run)}.
 *
 * <p>A format that can be written is tried on what it makes of {@link SamplePlans}. One that can only be read is given
 * sources: {@code FormatContract.of(new MyFormat()).reading(Source.of(Path.of("plan.txt")))}.
 *
 * <p>A format may be poorer than a plan: what comes back otherwise than it was written has a loss that names it, at the thing
 * that it belongs to, at what this stands in, or at the whole. {@link io.github.albero.model.format.Loss#CARD_NOT_KEPT},
 * {@link io.github.albero.model.format.Loss#REVISION_NOT_KEPT} and codes of the format's own are of all that a thing holds;
 * only they explain that it is missing. A language, a period, an organisation and units that are announced as lost are known
 * beforehand when a sample is read back, a language only if it is Italian or English; nothing else is. A format that has no
 * place for a language or for units, and says so by its losses, may always take them from the context.
 *
 * <p>What is asked of lines is asked of texts alone: a source with control characters other than blanks, such as one that
 * is packed, may count lines that its bytes do not show.
 *
 * <p>The checks change the default locale and time zone of the process for a moment, so nothing else should run beside
 * them. They cannot change the default character set: run them once more with {@code -Dfile.encoding=windows-1252} to see
 * that it makes no difference. Whether an adapter closes the files that it opens is not checked.
 */
public final class FormatContract {

    private final PlanFormat format;
    private final List<SamplePlan> samples;
    private final List<Source> sources;
    private final ReadContext context;

    private FormatContract(PlanFormat format, List<SamplePlan> samples, List<Source> sources, ReadContext context) {
        this.format = format;
        this.samples = samples;
        this.sources = sources;
        this.context = context;
    }

    /**
     * The contract of a format.
     *
     * @param format the format
     * @return its contract
     */
    public static FormatContract of(PlanFormat format) {
        return new FormatContract(format, SamplePlans.all(), List.of(), ReadContext.defaults());
    }

    /**
     * The same contract, tried on these sources too.
     *
     * @param sources sources that hold a plan in the format, in place of those named before; a small one is enough
     * @return the contract
     */
    public FormatContract reading(Source... sources) {
        return new FormatContract(format, samples, List.of(sources), context);
    }

    /**
     * The same contract, with what is to be known beforehand to read the given sources.
     *
     * @param context such as the period of a source that does not name its own
     * @return the contract
     */
    public FormatContract knowing(ReadContext context) {
        return new FormatContract(format, samples, sources, context);
    }

    /**
     * The same contract, tried on these plans.
     *
     * @param samples the plans to write and read back, in place of {@link SamplePlans#all()}
     * @return the contract
     */
    public FormatContract writing(List<SamplePlan> samples) {
        return new FormatContract(format, List.copyOf(samples), sources, context);
    }

    /**
     * The checks. Each may be run by itself and more than once.
     *
     * @return the checks; those about writing only if the format can be written
     * @throws IllegalArgumentException if the format cannot be written and no source is given
     */
    public Stream<Check> checks() {
        if (!format.canWrite() && sources.isEmpty()) {
            throw new IllegalArgumentException("format '" + format.id()
                    + "' cannot be written: name sources to try it on, FormatContract.of(format).reading(source)");
        }
        Subject subject = new Subject(format, samples);
        Specimens specimens = new Specimens(subject, sources, context);
        return Stream.of(
                        IdentityRules.of(subject),
                        RecognitionRules.of(subject, specimens),
                        WritingRules.of(subject),
                        LossRules.of(subject),
                        ActualsRules.of(subject),
                        DamageRules.of(subject, specimens),
                        SilenceRules.of(subject, specimens),
                        LimitRules.of(subject, specimens),
                        FindingRules.of(subject, specimens),
                        SurroundingRules.of(subject, specimens),
                        SharingRules.of(subject, specimens))
                .flatMap(checks -> checks);
    }

    /**
     * One thing that is asked of a format.
     *
     * @param name the rule in words, and after a colon the sample that it is tried on, such as {@code what is written reads
     *     back equal: cards with every kind of line}
     * @param body tries it
     */
    public record Check(String name, Body body) {

        /**
         * Tries it.
         *
         * @throws AssertionError if the rule is not kept; the message begins with the name and says what the adapter should do
         */
        public void run() {
            try {
                body.run();
            } catch (AssertionError notKept) {
                throw new AssertionError(name + ": " + notKept.getMessage(), notKept);
            } catch (IOException e) {
                throw new AssertionError(name + ": the check could not be made: " + e, e);
            }
        }
    }

    /** What a check does. */
    @FunctionalInterface
    public interface Body {

        /**
         * Tries a rule.
         *
         * @throws IOException if a file of the check itself cannot be made
         * @throws AssertionError if the rule is not kept
         */
        void run() throws IOException;
    }
}
