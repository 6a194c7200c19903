package io.github.albero.model.format.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.Source;
import io.github.albero.model.format.toys.BrokenToys;
import io.github.albero.model.format.toys.ForgetfulToy;
import io.github.albero.model.format.toys.NarrowToy;
import io.github.albero.model.format.toys.PackedToy;
import io.github.albero.model.format.toys.ReadOnlyToy;
import io.github.albero.model.format.toys.RenumberingToy;
import io.github.albero.model.format.toys.ToyFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatContractTest {

    private static final List<SamplePlan> FEW = List.of(
            SamplePlans.small(),
            SamplePlans.everyKindOfMeasurement(),
            SampleCards.everyKindOfLine(),
            SampleExtensions.everyKindOfValue());

    /** Sizes, offsets and counts. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<=after |of )\\d+(?= of \\d| bytes)|(?<=at \\[)[\\d, ]+|(?<=“)\\d+|(?<=place of line )\\d+");

    private final Locale ofTheMachine = Locale.getDefault();

    /** Some toys are broken only in a language that the machine may speak. */
    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(ofTheMachine);
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAWholeAdapter() {
        return tests(FormatContract.of(new ToyFormat()));
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAnAdapterThatSaysWhatItLoses() {
        return tests(FormatContract.of(new ForgetfulToy()).writing(FEW));
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAnAdapterThatMakesIdsAnew() {
        return tests(FormatContract.of(new RenumberingToy()).writing(FEW));
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAnAdapterThatHasNoPlaceForALanguageOrUnits() {
        return tests(FormatContract.of(new NarrowToy())
                .writing(List.of(
                        SamplePlans.small(), SampleTrees.drafted(), SampleTexts.english(), SampleTexts.french())));
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAnAdapterThatOnlyReads() {
        Source written = new Subject(new ToyFormat(), FEW).write(SamplePlans.small());
        return tests(FormatContract.of(new ReadOnlyToy()).reading(written).knowing(ReadContext.defaults()));
    }

    @TestFactory
    Stream<DynamicTest> isKeptByAnAdapterThatPacksItsText() {
        return tests(FormatContract.of(new PackedToy()).writing(FEW));
    }

    private static Stream<DynamicTest> tests(FormatContract contract) {
        return contract.checks().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }

    static Stream<BrokenAdapter> brokenAdapters() {
        return BrokenAdapter.all();
    }

    @ParameterizedTest
    @MethodSource("brokenAdapters")
    void findsWhatAnAdapterBreaks(BrokenAdapter broken) {
        Map<String, String> failures =
                failures(FormatContract.of(broken.format()).writing(FEW));

        assertThat(failures.keySet().stream().map(name -> name.split(": ")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(broken.rules());
        assertThat(failures.values())
                .extracting(message -> NUMBERS.matcher(message).replaceAll("…"))
                .contains(broken.message());
    }

    private static Map<String, String> failures(FormatContract contract) {
        Map<String, String> failures = new LinkedHashMap<>();
        contract.checks().forEach(check -> {
            try {
                check.run();
            } catch (AssertionError failure) {
                String message = Objects.requireNonNull(failure.getMessage());
                failures.put(check.name(), message.substring((check.name() + ": ").length()));
            }
        });
        return failures;
    }

    @Test
    void namesTheRuleBeforeWhatTheAdapterShouldDo() {
        FormatContract.Check check = FormatContract.of(new BrokenToys.WithADotBeforeItsExtension())
                .checks()
                .filter(any -> any.name().startsWith("extensions"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(check::run)
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "extensions are in lower case and without a dot: an extension is '.toy'; it should be in lower"
                                + " case and without dot or blank, such as 'json'");
    }

    @Test
    void everyRuleHasAnAdapterThatBreaksIt() {
        Stream<String> rules = Stream.concat(
                        FormatContract.of(new ToyFormat()).checks(),
                        FormatContract.of(new ForgetfulToy()).checks())
                .map(check -> check.name().split(": ")[0]);

        assertThat(BrokenAdapter.all().flatMap(broken -> broken.rules().stream()))
                .containsAll(rules.toList());
    }

    @Test
    void asksForSourcesOfAFormatThatOnlyReads() {
        FormatContract contract = FormatContract.of(new ReadOnlyToy());

        assertThatThrownBy(contract::checks)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format 'toy' cannot be written: name sources to try it on,"
                        + " FormatContract.of(format).reading(source)");
    }

    @Test
    void leavesTheDefaultLocaleAndTimeZoneAsTheyWere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();

        failures(FormatContract.of(new ToyFormat()).writing(List.of(SamplePlans.small())));

        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
    }
}
