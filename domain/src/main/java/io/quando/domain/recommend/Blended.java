package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import java.util.List;

/// An item with its score over all sources.
///
/// @param item which
/// @param score 0 to 1
/// @param parts what each source brought, the largest share first; the shares add up to 1
public record Blended(ItemId item, double score, List<Part> parts) {
    public Blended {
        parts = List.copyOf(parts);
    }

    /// @param candidate what a source proposed
    /// @param share its share in the score, 0 to 1
    public record Part(Candidate candidate, double share) {}
}
