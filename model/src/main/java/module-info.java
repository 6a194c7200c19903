/** The performance plan, its target language, the contract of file formats and the reading of tables. */
module io.github.albero.model {
    requires com.google.common;
    requires org.apache.commons.lang3;
    requires org.apache.commons.text;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.albero.model;
    exports io.github.albero.model.format;
    exports io.github.albero.model.format.conformance;
    exports io.github.albero.model.formula;
    exports io.github.albero.model.table;
    exports io.github.albero.model.target;
    exports io.github.albero.model.text;

    uses io.github.albero.model.format.PlanFormat;
}
