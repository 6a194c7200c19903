package io.github.albero.model.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The post that the codes of a card name: {@code BP} in {@code EQ_BP_10_02}. */
final class PostCode {

    /** The kinds of posts that Italian bodies prefix: EQ, and PO and AP before it; DIR for managers. */
    private static final Pattern CODE =
            Pattern.compile("(?:(?:EQ|PO|AP|DIR)_)?(?<post>\\p{L}[\\p{L} _]*?)_\\d[\\d._]*");

    private PostCode() {}

    static Optional<String> postIn(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches() ? Optional.of(matcher.group("post").strip()) : Optional.empty();
    }
}
