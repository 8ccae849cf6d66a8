package io.quando.domain.catalogue;

import org.jspecify.annotations.Nullable;

/// Asks for a page of the catalogue in the order of the item ids.
///
/// @param words beginnings of words that the title must all contain, in any case, or null
/// @param category a category that the item must have, or null
/// @param after the last item of the page before, or null for the first page
/// @param limit items on the page, 1 to 1,000
public record ItemQuery(
        @Nullable String words, @Nullable String category, @Nullable ItemId after, int limit) {
    public static final int MAX_LIMIT = 1_000;

    public ItemQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "The limit (%d) must be between 1 and %d.".formatted(limit, MAX_LIMIT));
        }
    }

    /// A page of the whole catalogue.
    public static ItemQuery all(@Nullable ItemId after, int limit) {
        return new ItemQuery(null, null, after, limit);
    }
}
