package io.github.albero.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes in the guides are those that are compiled and run here. */
class GuideTest {

    private static final Path GUIDES = Path.of("../docs");
    private static final Path HERE = Path.of("src/test/java/io/github/albero/examples/guide");

    @ParameterizedTest
    @CsvSource({
        "adapters.md, wiki, PipeTableFormat.java",
        "adapters.md, wiki, PipeTableFormatTest.java",
        "embedding.md, comune, YearEnd.java",
        "embedding.md, comune, YearEndTest.java"
    })
    void showsWhatIsCompiled(String guide, String itsPackage, String file) throws IOException {
        String source = Files.readString(HERE.resolve(file));
        String withoutPackage = source.substring(source.indexOf("import ")).strip();

        assertThat(GUIDES.resolve(guide))
                .content()
                .contains("```java\npackage " + itsPackage + ";\n\n" + withoutPackage + "\n```");
    }
}
