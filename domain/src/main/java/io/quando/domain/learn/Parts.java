package io.quando.domain.learn;

import java.util.Set;

/// What can be learnt, by the names that people use.
public final class Parts {
    public static final String RULES = "rules";
    public static final String ENCODER = "encoder";

    /// All there are.
    public static final Set<String> ALL = Set.of(RULES, ENCODER);

    private Parts() {}
}
