package io.quando.mining.sequential;

/// The window that all items of a rule's occurrence must fit into.
///
/// **Source** Fournier-Viger et al. 2015 (TRuleGrowth). Their program counts a window of w as w
/// places from the first element to the last, and so does this one. The text of the paper speaks of
/// w consecutive elements, which is one place less.
///
/// @param places greatest difference between the places of the last and the first element of the
///   occurrence, at least 1; `Integer.MAX_VALUE` sets no limit
/// @param span greatest difference between their times, at least 0, in the unit of the database's
///   times; `Long.MAX_VALUE` sets no limit
public record RuleWindow(int places, long span) {
    private static final RuleWindow NONE = new RuleWindow(Integer.MAX_VALUE, Long.MAX_VALUE);

    public RuleWindow {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "The window (%d places) must be at least 1: the consequent is in a later element than the antecedent."
                            .formatted(places));
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

    public static RuleWindow ofPlaces(int places) {
        return new RuleWindow(places, Long.MAX_VALUE);
    }

    public static RuleWindow ofSpan(long span) {
        return new RuleWindow(Integer.MAX_VALUE, span);
    }

    /// True if only the order matters.
    public boolean isNone() {
        return equals(NONE);
    }
}
