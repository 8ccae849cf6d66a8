package io.quando.application.recommend;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.recommend.Reason;
import java.util.List;

/// An answer.
///
/// @param recommendationId names the answer, so that later events can refer to it
/// @param modelVersion which model the rules were of, 0 if none was learnt yet
/// @param items the recommended items, best first
/// @param degraded what was missing while the answer was made, in words; empty if nothing
public record Slate(
        String recommendationId, long modelVersion, List<Place> items, List<String> degraded) {
    public Slate {
        items = List.copyOf(items);
        degraded = List.copyOf(degraded);
    }

    /// @param item what
    /// @param rank 1 for the best
    /// @param score 0 to 1
    /// @param reasons why, the weightiest first; empty if none were asked for
    public record Place(CatalogueItem item, int rank, double score, List<Reason> reasons) {
        public Place {
            reasons = List.copyOf(reasons);
        }
    }
}
