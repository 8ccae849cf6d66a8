package io.quando.domain.learn;

import java.util.Set;

/// The kinds of models that a training can learn, by their names for people.
public final class Parts {
    public static final String RULES = "rules";
    public static final String ENCODER = "encoder";

    /// All parts.
    public static final Set<String> ALL = Set.of(RULES, ENCODER);

    private Parts() {}
}
