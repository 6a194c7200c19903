package io.github.albero.examples.cli;

import io.github.albero.model.PlanPeriod;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has which reads a plan. */
final class CommonOptions {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Option(names = "--units", paramLabel = "FILE")
    private @Nullable Path units;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--plan-lang", paramLabel = "it|en")
    private Albero.Language planLanguage = Albero.Language.IT;

    Optional<Path> units() {
        return Optional.ofNullable(units);
    }

    Locale planLanguage() {
        return planLanguage == Albero.Language.EN ? Locale.ENGLISH : Locale.ITALIAN;
    }

    /** The year that is given, if it can be one. */
    Optional<PlanPeriod> period(Terminal terminal) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new CannotGoOn(terminal.say("WRONG_YEAR", Map.of("value", year)));
        }
        return Optional.ofNullable(year).map(PlanPeriod::ofYear);
    }
}
