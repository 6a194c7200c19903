package io.github.albero.json;

import io.github.albero.model.target.Reference;
import io.github.albero.model.target.Reference.Named;
import io.github.albero.model.target.Reference.OfYear;
import io.github.albero.model.target.Reference.Standard;
import java.time.Year;
import java.util.Optional;

/** What changes are measured against: {@code "baseline"}, {@code {"year": 2022}} or {@code {"named": "la media"}}. */
final class ReferenceJson {

    private ReferenceJson() {}

    static Optional<Reference> read(JsonCursor value) {
        return value.isObject()
                ? value.object(ReferenceJson::read)
                : value.word(Standard.class).map(word -> word);
    }

    private static Optional<Reference> read(JsonFields fields) {
        boolean isOfYear = fields.atMostOneOf("year", "named").contains("year");
        return isOfYear
                ? fields.find("year", ReferenceJson::ofYear)
                : fields.require("named", JsonCursor::plainWords).map(Named::new);
    }

    private static Optional<Reference> ofYear(JsonCursor value) {
        Optional<Year> year = YearJson.read(value);
        boolean isFarOff = year.filter(one -> one.getValue() < OfYear.FIRST || one.getValue() > OfYear.LAST)
                .isPresent();
        return isFarOff ? value.refuse(JsonProblem.NOT_A_YEAR) : year.map(OfYear::new);
    }

    static void write(JsonOutput out, Reference reference) {
        if (reference.equals(Reference.NOT_WRITTEN)) {
            return;
        }
        if (reference instanceof Standard standard) {
            out.word("reference", standard);
            return;
        }
        out.name("reference");
        out.line(() -> {
            if (reference instanceof OfYear ofYear) {
                YearJson.write(out, "year", ofYear.year());
            } else if (reference instanceof Named named) {
                out.text("named", named.words());
            }
        });
    }
}
