package io.github.albero.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.albero.model.OrganisationalUnit;
import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonUnitDirectoryFormatTest {

    private static ReadResult<UnitDirectory> read(String text) throws IOException {
        return new JsonUnitDirectoryFormat().read(Json.source(text), ReadContext.defaults());
    }

    private static String write(UnitDirectory directory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonUnitDirectoryFormat().write(directory, Locale.ITALIAN, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesALineForEachUnit() throws IOException {
        assertThat(write(RichPlan.units())).isEqualTo("""
                        {
                          "albero": "units",
                          "version": "1.0",
                          "language": "it",
                          "units": [
                            {"id": "staff", "name": "Servizio Staff", "aliases": ["S.Staff", ""]},
                            {"id": "urp", "name": "Ufficio URP", "parent": "nobody knows", "extensions": {"Sede": "Grosseto"}}
                          ],
                          "extensions": {"Organigramma": "2024"}
                        }
                        """);
    }

    @Test
    void readsBackEqual() throws IOException {
        assertThat(read(write(RichPlan.units())).orThrow()).isEqualTo(RichPlan.units());
        assertThat(read(write(UnitDirectory.empty())).orThrow()).isEqualTo(UnitDirectory.empty());
    }

    @Test
    void keepsTheUnitsThatContradictNoOther() throws IOException {
        ReadResult<UnitDirectory> result = read("""
                {"albero": "units", "version": "1.0", "units": [
                  {"id": "staff", "name": "Servizio Staff"},
                  {"id": "altro", "name": "servizio staff"},
                  {"id": "urp", "name": "Ufficio URP", "aliases": ["Servizio-Staff", "URP"]}
                ]}
                """);

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.display(Locale.ENGLISH))
                .containsExactly(
                        "/units/1/name (line 3, column 27): “servizio staff” is a spelling of two units,"
                                + " “staff” and “altro”; leave it to one",
                        "/units/2/aliases/0 (line 4, column 52): “Servizio-Staff” is a spelling of two units,"
                                + " “staff” and “urp”; leave it to one");
        assertThat(result.value().orElseThrow().units())
                .containsExactly(
                        OrganisationalUnit.builder()
                                .id("staff")
                                .name("Servizio Staff")
                                .build(),
                        OrganisationalUnit.builder()
                                .id("urp")
                                .name("Ufficio URP")
                                .addAliases("URP")
                                .build());
    }
}
