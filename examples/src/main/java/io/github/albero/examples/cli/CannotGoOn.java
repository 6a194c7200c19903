package io.github.albero.examples.cli;

import java.util.List;

/** Ends a command after something that a person can mend; what it says is all that is shown. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    CannotGoOn(List<String> messages) {
        super(String.join(System.lineSeparator(), messages));
        this.messages = List.copyOf(messages);
    }

    CannotGoOn(String message) {
        this(List.of(message));
    }

    List<String> messages() {
        return messages;
    }
}
