package io.github.albero.model.format;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The formats that an application knows, and the door to reading:
 *
 * <pre>{@code
 * PlanFormats formats = PlanFormats.of(new JsonPlanFormat());
 * Plan plan = formats.readPlan(Path.of("plan.json")).orThrow().plan();
 * }</pre>
 */
public final class PlanFormats {

    private final List<PlanFormat> formats;

    private PlanFormats(List<PlanFormat> formats) {
        this.formats = formats;
    }

    /**
     * Registers formats by name; the recommended way.
     *
     * @param formats the formats, in the order in which they are listed
     * @return the registered formats
     * @throws IllegalArgumentException if two have the same id
     */
    public static PlanFormats of(PlanFormat... formats) {
        return of(List.of(formats));
    }

    /**
     * Registers whatever formats {@link ServiceLoader} finds; for command-line tools.
     *
     * @return the registered formats
     * @throws IllegalArgumentException if two have the same id
     */
    public static PlanFormats discover() {
        return of(ServiceLoader.load(PlanFormat.class));
    }

    /**
     * Registers whatever formats {@link ServiceLoader} finds with a class loader; for applications with plug-ins.
     *
     * @param loader the class loader of the plug-ins
     * @return the registered formats, new ones each time
     * @throws IllegalArgumentException if two have the same id
     */
    public static PlanFormats discover(ClassLoader loader) {
        return of(ServiceLoader.load(PlanFormat.class, loader));
    }

    private static PlanFormats of(Iterable<PlanFormat> formats) {
        Map<String, PlanFormat> byId = new LinkedHashMap<>();
        for (PlanFormat format : formats) {
            PlanFormat other = byId.putIfAbsent(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException("two formats have the id '" + format.id() + "': "
                        + other.getClass().getName() + " and "
                        + format.getClass().getName());
            }
        }
        return new PlanFormats(List.copyOf(byId.values()));
    }

    /**
     * The registered formats.
     *
     * @return in the order of registration
     */
    public List<PlanFormat> all() {
        return formats;
    }

    /**
     * The format with an id, for callers who know which one a source is in.
     *
     * @param id such as {@code json}
     * @return the format
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public PlanFormat format(String id) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no format has the id '" + id + "'; there are: " + names(any -> true)));
    }

    /**
     * Reads a plan from a file, knowing nothing beforehand.
     *
     * @param file the file
     * @return the plan and the findings; a missing file is a finding too
     * @throws IOException if the file cannot be read
     */
    public ReadResult<PlanDocument> readPlan(Path file) throws IOException {
        return readPlan(Source.of(file), ReadContext.defaults());
    }

    /**
     * Reads a plan.
     *
     * @param source the source
     * @param context what is known beforehand
     * @return the plan and the findings
     * @throws IOException if the source cannot be read
     */
    public ReadResult<PlanDocument> readPlan(Source source, ReadContext context) throws IOException {
        return read(source, context, format -> format.read(source, context));
    }

    /**
     * Reads measurements of a plan from a file, knowing nothing beforehand.
     *
     * @param file the file
     * @param plan the plan that was measured
     * @return the measurements and the findings; a missing file is a finding too
     * @throws IOException if the file cannot be read
     */
    public ReadResult<Actuals> readActuals(Path file, Plan plan) throws IOException {
        return readActuals(Source.of(file), plan, ReadContext.defaults());
    }

    /**
     * Reads measurements of a plan.
     *
     * @param source the source
     * @param plan the plan that was measured
     * @param context what is known beforehand
     * @return the measurements and the findings
     * @throws IOException if the source cannot be read
     */
    public ReadResult<Actuals> readActuals(Source source, Plan plan, ReadContext context) throws IOException {
        return read(source, context, format -> format.readActuals(source, plan, context));
    }

    /**
     * The format to write a file in.
     *
     * @param extension what its name ends with, such as {@code json}
     * @return the first format that writes such files, empty if there is none
     */
    public Optional<PlanFormat> forWriting(String extension) {
        return first(PlanFormat::canWrite, extension);
    }

    /**
     * The format to write a file of actuals in.
     *
     * @param extension what its name ends with, such as {@code json}
     * @return the first format that writes such files, empty if there is none
     */
    public Optional<PlanFormat> forWritingActuals(String extension) {
        return first(PlanFormat::canWriteActuals, extension);
    }

    private Optional<PlanFormat> first(Predicate<PlanFormat> able, String extension) {
        return formats.stream()
                .filter(able)
                .filter(format -> format.extensions().contains(extension))
                .findFirst();
    }

    /**
     * The names of some formats, for messages.
     *
     * @param which which formats
     * @return such as {@code json (.json), testo (.txt)}
     */
    public String names(Predicate<PlanFormat> which) {
        return formats.stream()
                .filter(which)
                .map(format -> format.id() + " (."
                        + format.extensions().stream().sorted().collect(Collectors.joining(", .")) + ")")
                .collect(Collectors.joining(", "));
    }

    private interface Reading<T> {
        ReadResult<T> in(PlanFormat format) throws IOException;
    }

    private <T> ReadResult<T> read(Source source, ReadContext context, Reading<T> reading) throws IOException {
        Optional<Diagnostic> refusal = source.refusal(context.limits());
        if (refusal.isPresent()) {
            return ReadResult.failed(List.of(refusal.get()));
        }
        List<PlanFormat> recognised = recognisedBy(source);
        return switch (recognised.size()) {
            case 0 -> refusal(ReadProblem.UNKNOWN_FORMAT, Map.of("known", names(any -> true)));
            case 1 -> reading.in(recognised.get(0));
            default -> refusal(ReadProblem.SEVERAL_FORMATS, Map.of("formats", names(recognised::contains)));
        };
    }

    private List<PlanFormat> recognisedBy(Source source) throws IOException {
        List<PlanFormat> best = new ArrayList<>();
        Recognition highest = Recognition.POSSIBLE;
        for (PlanFormat format : formats) {
            Recognition recognition = format.recognise(source);
            if (recognition.compareTo(highest) > 0) {
                best.clear();
                highest = recognition;
            }
            if (recognition == highest) {
                best.add(format);
            }
        }
        return best;
    }

    private static <T> ReadResult<T> refusal(ReadProblem problem, Map<String, Serializable> arguments) {
        return ReadResult.failed(List.of(new Diagnostic(problem, arguments, Location.whole())));
    }
}
