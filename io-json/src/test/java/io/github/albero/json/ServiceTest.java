package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.format.PlanFormat;
import io.github.albero.model.format.PlanFormats;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void isProvidedToModulesAndToTheClassPathAlike() throws IOException {
        List<String> toModules =
                ModuleFinder.of(CLASSES).find("io.github.albero.json").orElseThrow().descriptor().provides().stream()
                        .filter(service -> service.service().equals(PlanFormat.class.getName()))
                        .map(Provides::providers)
                        .flatMap(List::stream)
                        .toList();
        List<String> toTheClassPath =
                Files.readAllLines(CLASSES.resolve("META-INF/services").resolve(PlanFormat.class.getName()));

        assertThat(toModules).containsExactly(JsonPlanFormat.class.getName()).isEqualTo(toTheClassPath);
    }

    @Test
    void isDiscovered() {
        assertThat(PlanFormats.discover().names(any -> true)).isEqualTo("json (.json)");
        assertThat(PlanFormats.discover(JsonPlanFormat.class.getClassLoader()).names(any -> true))
                .isEqualTo("json (.json)");
        assertThat(PlanFormats.discover(ClassLoader.getPlatformClassLoader()).all())
                .isEmpty();
    }
}
