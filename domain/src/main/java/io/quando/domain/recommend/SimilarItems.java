package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Items that are chosen together: similarity(a, b) is the weight with which b follows a over the
/// geometric mean of what follows either, so that merely popular items do not come first.
///
/// **Unit and range** 0 (exclusive) up; comparable within one list only.
///
/// **Source** the Ochiai coefficient (Ochiai 1957) on windowed, directed weights.
public final class SimilarItems {
    private final LiveStatistics statistics;

    public SimilarItems(LiveStatistics statistics) {
        this.statistics = statistics;
    }

    /// @param item what the others are like
    /// @param score how much
    public record Similar(ItemId item, double score) {}

    /// Items like the given one, the most similar first; empty for an item that nothing followed.
    public List<Similar> to(ItemId item) {
        int code = statistics.vocabulary().find(item);
        Ranking after = statistics.cooccurrence().after(code);
        List<Similar> similar = new ArrayList<>(after.size());
        for (int rank = 0; rank < after.size(); rank++) {
            int other = after.code(rank);
            if (other != code) {
                similar.add(new Similar(statistics.vocabulary().item(other), score(after, rank)));
            }
        }
        similar.sort(
                Comparator.comparingDouble(Similar::score).reversed().thenComparing(Similar::item));
        return similar;
    }

    /// An item that nothing followed yet is damped by at least one event.
    private double score(Ranking after, int rank) {
        double other = statistics.cooccurrence().after(after.code(rank)).total();
        return after.weight(rank) / Math.sqrt(after.total() * Math.max(1, other));
    }
}
