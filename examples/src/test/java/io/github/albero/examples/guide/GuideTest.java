package io.github.albero.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes in the guide to adapters are those that are compiled and run here. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/adapters.md");
    private static final Path HERE = Path.of("src/test/java/io/github/albero/examples/guide");

    @ParameterizedTest
    @ValueSource(strings = {"PipeTableFormat.java", "PipeTableFormatTest.java"})
    void showsWhatIsCompiled(String file) throws IOException {
        String source = Files.readString(HERE.resolve(file));
        String withoutPackage = source.substring(source.indexOf("import ")).strip();

        assertThat(GUIDE).content().contains("```java\npackage wiki;\n\n" + withoutPackage + "\n```");
    }
}
