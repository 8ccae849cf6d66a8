package io.quando.domain.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The items that an encoder knows, with their codes; immutable.
public final class Vocabulary {
    /// The code of an item that is not in the vocabulary.
    public static final int UNKNOWN = -1;

    private final List<String> names;
    private final Map<String, Integer> codes;

    /// @param names names of the items, by code
    /// @throws IllegalArgumentException if a name occurs twice
    public Vocabulary(List<String> names) {
        this.names = List.copyOf(names);
        this.codes = HashMap.newHashMap(names.size());
        for (int code = 0; code < names.size(); code++) {
            Integer earlier = codes.put(names.get(code), code);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "The item (%s) is in the vocabulary twice, as %d and %d."
                                .formatted(names.get(code), earlier, code));
            }
        }
    }

    public int size() {
        return names.size();
    }

    public List<String> names() {
        return names;
    }

    /// The item's code, or [#UNKNOWN].
    public int code(String name) {
        return codes.getOrDefault(name, UNKNOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary vocabulary && names.equals(vocabulary.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
