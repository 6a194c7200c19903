/** Evaluation reports as Excel workbooks. */
module io.github.albero.excel {
    requires transitive io.github.albero.evaluation;
    requires org.apache.poi.ooxml;
    requires static transitive org.jspecify;

    exports io.github.albero.excel;
}
