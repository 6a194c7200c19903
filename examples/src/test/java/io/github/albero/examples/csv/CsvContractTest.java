package io.github.albero.examples.csv;

import io.github.albero.model.format.conformance.FormatContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CsvContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return FormatContract.of(new CsvPlanFormat())
                .checks()
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
}
