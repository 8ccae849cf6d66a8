package io.quando.domain.basket;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleMeasure;

/// Asks what goes with an item.
///
/// @param item the item
/// @param window when
/// @param moments in which moments of the window
/// @param sort the measure that decides the order, largest first; equal ones by the baskets that
///   hold both, largest first, then by id
/// @param minBaskets how many baskets must hold both, at least 1
/// @param limit how many companions at most, at least 1
public record CompanionQuery(
        ItemId item,
        CalendarWindow window,
        ContextFilter moments,
        RuleMeasure sort,
        long minBaskets,
        int limit) {
    /// Fewer baskets than that are an anecdote.
    public static final long FEW_BASKETS = 3;

    public CompanionQuery {
        if (minBaskets < 1) {
            throw new IllegalArgumentException(
                    "The minimum (%d) must be at least 1 basket.".formatted(minBaskets));
        }
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "The limit (%d) must be at least 1.".formatted(limit));
        }
    }

    /// The same for another number of companions.
    public CompanionQuery withLimit(int other) {
        return new CompanionQuery(item, window, moments, sort, minBaskets, other);
    }
}
