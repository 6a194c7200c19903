package io.github.albero.model.format.toys;

import io.github.albero.model.Actuals;
import io.github.albero.model.Plan;
import io.github.albero.model.PlanDocument;
import java.io.OutputStream;

/** A toy that can only be read. */
public class ReadOnlyToy extends ToyFormat {

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public void write(PlanDocument document, OutputStream target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean canWriteActuals() {
        return false;
    }

    @Override
    public void writeActuals(Actuals actuals, Plan plan, OutputStream target) {
        throw new UnsupportedOperationException();
    }
}
