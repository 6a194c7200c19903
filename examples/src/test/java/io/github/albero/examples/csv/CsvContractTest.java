package io.github.albero.examples.csv;

import io.github.albero.model.format.conformance.FormatContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CsvContractTest {

    /** A table never holds a directory of units, so that which is known beforehand is that of the plan. */
    private static final String UNITS = "what is known beforehand only fills in what the source leaves out";

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return FormatContract.of(new CsvPlanFormat())
                .checks()
                .filter(check -> !check.name().equals(UNITS))
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
}
