package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a named module that uses this one must have. */
class ModuleTest {

    @Test
    void anApplicationWithoutDocumentsOfItsOwnNeedsNoDatabind() {
        ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes"))
                .find("io.github.albero.json")
                .orElseThrow()
                .descriptor();

        assertThat(module.requires())
                .filteredOn(needed -> needed.name().equals("tools.jackson.databind"))
                .map(Requires::modifiers)
                .containsExactly(Set.of(Modifier.STATIC));
    }
}
