package io.github.albero.json;

import io.github.albero.model.UnitDirectory;
import io.github.albero.model.format.ReadContext;
import io.github.albero.model.format.ReadResult;
import io.github.albero.model.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units of a body as JSON, in a document beside its plans:
 *
 * <pre>{@code
 * {
 *   "albero": "units",
 *   "version": "1.0",
 *   "language": "it",
 *   "units": [
 *     {"id": "staff", "name": "Servizio Staff", "aliases": ["S.Staff", "Staff"]},
 *     {"id": "segreteria", "name": "Ufficio Segreteria", "parent": "staff"}
 *   ]
 * }
 * }</pre>
 */
public final class JsonUnitDirectoryFormat {

    /** The format; it has no options. */
    public JsonUnitDirectoryFormat() {}

    /**
     * Reads a directory.
     *
     * @param source the document
     * @param context how much may be read
     * @return the directory and the findings; a missing file is a finding too, a unit that contradicts an earlier one is
     *     left out
     * @throws IOException if the source cannot be read
     */
    public ReadResult<UnitDirectory> read(Source source, ReadContext context) throws IOException {
        return Documents.read(
                source,
                context,
                List.of(DocumentKind.UNITS),
                document -> Optional.of(document.fields())
                        .filter(fields -> fields.require("units", Optional::of).isPresent())
                        .map(fields -> UnitDirectory.builder()
                                .units(UnitDirectoryJson.read(fields.items("units")))
                                .extensions(ExtensionJson.read(fields))
                                .build()));
    }

    /**
     * Writes a directory.
     *
     * @param directory the units
     * @param language the language of their names
     * @param target where to; it stays open
     * @throws IOException if the target cannot be written
     */
    public void write(UnitDirectory directory, Locale language, OutputStream target) throws IOException {
        Documents.write(DocumentKind.UNITS, language, target, out -> {
            UnitDirectoryJson.write(out, directory);
            ExtensionJson.write(out, directory.extensions());
        });
    }
}
