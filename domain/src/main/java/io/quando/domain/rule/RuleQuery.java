package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import org.jspecify.annotations.Nullable;

/// Asks for a page of the live rules.
///
/// @param item an item that must stand in the rule, on either side, or null
/// @param sort the measure that decides the order, largest first; equal ones by id, ascending
/// @param after the last rule of the page before, or null for the first page
/// @param limit rules on the page, 1 to 1,000
public record RuleQuery(
        @Nullable ItemId item, RuleMeasure sort, @Nullable Cursor after, int limit) {
    public static final int MAX_LIMIT = 1_000;

    public RuleQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "The limit (%d) must be between 1 and %d.".formatted(limit, MAX_LIMIT));
        }
    }

    /// An entry of a page, to go on behind it.
    ///
    /// @param value its measure
    /// @param id its name
    public record Cursor(double value, RuleId id) {}
}
