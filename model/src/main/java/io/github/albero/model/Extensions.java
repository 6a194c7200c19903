package io.github.albero.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a source says beyond what this library knows, by name. */
final class Extensions {

    private Extensions() {}

    /** The extensions of two values that become one; where both have a name, that of the first stays. */
    static Map<String, ExtensionValue> both(Map<String, ExtensionValue> first, Map<String, ExtensionValue> second) {
        Map<String, ExtensionValue> both = new LinkedHashMap<>(first);
        second.forEach(both::putIfAbsent);
        return both;
    }
}
