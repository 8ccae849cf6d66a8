package io.quando.domain.mining.sequential;

/// How close together all items of an occurrence of a rule must be.
///
/// **Source** Fournier-Viger et al. 2015 (TRuleGrowth) for the window of elements.
///
/// @param elements consecutive elements of the sequence that must hold antecedent and consequent,
///   at least 2; `Integer.MAX_VALUE` sets no limit
/// @param span greatest difference between the times of the last and the first element of the
///   occurrence, at least 0, in the unit of the database's times; `Long.MAX_VALUE` sets no limit
public record RuleWindow(int elements, long span) {
    private static final RuleWindow NONE = new RuleWindow(Integer.MAX_VALUE, Long.MAX_VALUE);

    public RuleWindow {
        if (elements < 2) {
            throw new IllegalArgumentException(
                    "The window (%d elements) must be at least 2: the consequent is in a later element than the antecedent."
                            .formatted(elements));
        }
        if (span < 0) {
            throw new IllegalArgumentException(
                    "The window's span (%d) must be at least 0.".formatted(span));
        }
    }

    /// No limit: only the order matters.
    public static RuleWindow none() {
        return NONE;
    }

    public static RuleWindow ofElements(int elements) {
        return new RuleWindow(elements, Long.MAX_VALUE);
    }

    public static RuleWindow ofSpan(long span) {
        return new RuleWindow(Integer.MAX_VALUE, span);
    }

    /// Whether only the order matters.
    public boolean isNone() {
        return equals(NONE);
    }
}
