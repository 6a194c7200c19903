package io.github.albero.json;

import io.github.albero.model.format.conformance.FormatContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class JsonPlanFormatContractTest {

    @TestFactory
    Stream<DynamicTest> keepsTheContractOfFormats() {
        return FormatContract.of(new JsonPlanFormat())
                .checks()
                .map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
}
