package io.github.albero.model.format.toys;

import io.github.albero.model.format.DiagnosticCode;
import io.github.albero.model.format.Severity;
import io.github.albero.model.text.Phrases;
import java.util.ListResourceBundle;

/** What can be wrong with a toy. */
enum ToyProblem implements DiagnosticCode {
    NO_TOY("la prima riga deve essere «{head}»", "the first line must be “{head}”"),
    NO_END("manca la riga che chiude", "the line that ends it is missing"),
    DAMAGED("«{found}» non corrisponde alla somma di controllo", "“{found}” does not match its check sum"),
    NOT_FINISHED("«{found}» non è né {this} né {that}", "“{found}” is neither {this} nor {that}"),
    NOT_TRANSLATED("it is wrong", "it is wrong"),
    SAYS_NOTHING(" ", "something is wrong");

    private final String italian;
    private final String english;

    ToyProblem(String italian, String english) {
        this.italian = italian;
        this.english = english;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Phrases phrases() {
        return Phrases.from(language -> new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{name(), Phrases.isItalian(language) ? italian : english}};
            }
        });
    }
}
