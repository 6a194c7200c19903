package io.github.albero.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.cfg.PackageVersion;

/** The classes and documents in the guides are those that are compiled, read and run here. */
class GuideTest {

    private static final Path GUIDES = Path.of("../docs");
    private static final Path CLASSES = Path.of("src/test/java/io/github/albero/examples/guide");
    private static final Path DOCUMENTS = Path.of("src/test/resources/guide");

    @ParameterizedTest
    @CsvSource({
        "adapters.md, wiki, PipeTableFormat.java",
        "adapters.md, wiki, PipeTableFormatTest.java",
        "adapters.md, wiki, PublishedPlanFormat.java",
        "embedding.md, chamber, Reading.java",
        "embedding.md, chamber, Results.java",
        "embedding.md, chamber, App.java",
        "embedding.md, chamber, Archive.java"
    })
    void showsWhatIsCompiled(String guide, String itsPackage, String file) throws IOException {
        String source = Files.readString(CLASSES.resolve(file));
        String withoutPackage = source.substring(source.indexOf("import ")).strip();

        assertThat(GUIDES.resolve(guide))
                .content(UTF_8)
                .contains("```java\npackage " + itsPackage + ";\n\n" + withoutPackage + "\n```");
    }

    @ParameterizedTest
    @CsvSource({"json, plan.json", "json, actuals.json", "text, printed.txt", "text, refused.txt"})
    void showsWhatIsReadAndPrinted(String language, String file) throws IOException {
        String document = Files.readString(DOCUMENTS.resolve(file)).strip();

        assertThat(GUIDES.resolve("embedding.md"))
                .content(UTF_8)
                .contains("```" + language + "\n" + document + "\n```");
    }

    @Test
    void namesTheVersionOfJacksonThatIsTried() {
        assertThat(GUIDES.resolve("embedding.md"))
                .content(UTF_8)
                .contains("<artifactId>jackson-databind</artifactId>\n      <version>" + PackageVersion.VERSION
                        + "</version>");
    }
}
