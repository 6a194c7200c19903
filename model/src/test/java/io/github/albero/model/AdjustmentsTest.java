package io.github.albero.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.albero.model.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AdjustmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final ScoreOverride OVERRIDE = new ScoreOverride("01", EIGHTY, "evento calamitoso", "Giunta");
    private static final ExternalCause CAUSE = new ExternalCause("01/1", EIGHTY, "piattaforma ferma", "OIV");
    private static final ExternalCause OTHER_CAUSE = new ExternalCause("01/1", BigDecimal.TEN, "sciopero", "OIV");
    private static final BehaviourScore BEHAVIOUR = new BehaviourScore("BP", "Coordinamento", EIGHTY);
    private static final ConfirmedReading READING = reading("01/1", ">= 5%");
    private static final AcceptedFinding FINDING =
            new AcceptedFinding("DUPLICATE_CODE", "01.02", "così nell'atto", "Segreteria generale", DAY);

    private static ConfirmedReading reading(String indicatorId, String target) {
        return ConfirmedReading.builder()
                .indicatorId(indicatorId)
                .reading(Target.parse(target, Locale.ITALIAN))
                .confirmedBy("Segreteria generale")
                .date(DAY)
                .build();
    }

    static Adjustments everything() {
        return Adjustments.builder()
                .addOverride(OVERRIDE)
                .addExternalCauses(CAUSE, OTHER_CAUSE)
                .addBehaviour(BEHAVIOUR)
                .addConfirmedReading(READING)
                .addAcceptedFinding(FINDING)
                .build();
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void areFoundByTheirIds() {
        assertThat(everything().override("01")).contains(OVERRIDE);
        assertThat(everything().externalCausesOf("01/1")).containsExactly(CAUSE, OTHER_CAUSE);
        assertThat(everything().behavioursOf("BP")).containsExactly(BEHAVIOUR);
        assertThat(everything().confirmedReading("01/1")).contains(READING);
        assertThat(everything().acceptedFinding("DUPLICATE_CODE", "01.02")).contains(FINDING);
    }

    @Test
    void areNotFoundByOtherIds() {
        assertThat(everything().override("01/1")).isEmpty();
        assertThat(everything().externalCausesOf("01")).isEmpty();
        assertThat(everything().behavioursOf("bp")).isEmpty();
        assertThat(everything().confirmedReading("01")).isEmpty();
        assertThat(everything().acceptedFinding("DUPLICATE_CODE", "01.03")).isEmpty();
        assertThat(everything().acceptedFinding("OTHER", "01.02")).isEmpty();
    }

    @Test
    void addUp() {
        Adjustments one = Adjustments.builder()
                .addOverride(OVERRIDE)
                .addExternalCause(CAUSE)
                .build();
        Adjustments other = Adjustments.builder()
                .addExternalCauses(CAUSE, OTHER_CAUSE)
                .addBehaviour(BEHAVIOUR)
                .addConfirmedReading(READING)
                .addAcceptedFinding(FINDING)
                .build();

        assertThat(one.and(other)).isEqualTo(everything());
        assertThat(everything().and(everything())).isEqualTo(everything());
        assertThat(everything().and(Adjustments.none())).isEqualTo(everything());
        assertThat(Adjustments.none()).isEqualTo(Adjustments.builder().build());
    }

    @Test
    void doNotDecideOneThingTwice() {
        Adjustments other = Adjustments.builder()
                .addOverride(new ScoreOverride("01", BigDecimal.TEN, "altro", "Giunta"))
                .build();
        Adjustments.Builder readings = Adjustments.builder().addConfirmedReadings(READING, reading("01/1", ">= 6%"));

        assertRefused(() -> everything().and(other), "there must not be two overrides of '01'");
        assertRefused(readings::build, "there must not be two confirmed readings of '01/1'");
    }

    @Test
    void areNotAnonymousNorWithoutReason() {
        assertRefused(() -> new ScoreOverride(" ", EIGHTY, "x", "x"), "id of an override must not be blank");
        assertRefused(() -> new ScoreOverride("01", EIGHTY, "", "x"), "reason of an override must not be blank");
        assertRefused(() -> new ScoreOverride("01", EIGHTY, "x", ""), "approver of an override must not be blank");
        assertRefused(() -> new ExternalCause("", EIGHTY, "x", "x"), "indicator id must not be blank");
        assertRefused(
                () -> new ExternalCause("01/1", EIGHTY, "", "x"), "reason of an external cause must not be blank");
        assertRefused(
                () -> new ExternalCause("01/1", EIGHTY, "x", " "), "approver of an external cause must not be blank");
        assertRefused(() -> new BehaviourScore("", "x", EIGHTY), "card id must not be blank");
        assertRefused(() -> new BehaviourScore("BP", "", EIGHTY), "item must not be blank");
        assertRefused(() -> reading(" ", "5"), "indicator id must not be blank");
        assertRefused(() -> new AcceptedFinding("", "x", "x", "x", DAY), "code of a finding must not be blank");
        assertRefused(() -> new AcceptedFinding("x", "", "x", "x", DAY), "place of a finding must not be blank");
        assertRefused(
                () -> new AcceptedFinding("x", "x", "", "x", DAY), "reason of an accepted finding must not be blank");
        assertRefused(() -> new AcceptedFinding("x", "x", "x", "", DAY), "who accepts a finding must not be blank");
        ConfirmedReading.Builder anonymous = ConfirmedReading.builder()
                .indicatorId("01/1")
                .reading(READING.reading())
                .date(DAY)
                .confirmedBy(" ");
        assertRefused(anonymous::build, "who confirms a reading must not be blank");
    }

    @Test
    void areInBounds() {
        BigDecimal negative = BigDecimal.valueOf(-1);
        BigDecimal tooMuch = BigDecimal.valueOf(101);

        assertRefused(
                () -> new ScoreOverride("01", negative, "x", "x"), "score of an override must not be negative: -1");
        assertRefused(
                () -> new ExternalCause("01/1", tooMuch, "x", "x"),
                "share of an external cause must be between 0 and 100: 101");
        assertRefused(() -> new BehaviourScore("BP", "x", tooMuch), "behaviour must be between 0 and 100: 101");
        assertThat(new ScoreOverride("01", new BigDecimal("110.0"), "x", "x"))
                .isEqualTo(new ScoreOverride("01", BigDecimal.valueOf(110), "x", "x"));
    }
}
