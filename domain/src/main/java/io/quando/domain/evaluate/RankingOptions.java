package io.quando.domain.evaluate;

import java.util.List;

/// The options of a ranking.
///
/// @param dropSeen true to take the seen items, those of the history, out of the ranking; a
///   relevant item among them counts as missed
/// @param cuts the ranks k at which figures are cut, ascending, at least one
public record RankingOptions(boolean dropSeen, List<Integer> cuts) {
    /// The cuts 5, 10 and 20.
    public static final List<Integer> USUAL_CUTS = List.of(5, 10, 20);

    public RankingOptions {
        cuts = cuts.stream().sorted().distinct().toList();
        if (cuts.isEmpty() || cuts.getFirst() < 1) {
            throw new IllegalArgumentException(
                    "The cuts (%s) must be ranks from 1 on, for example 5,10,20.".formatted(cuts));
        }
    }

    int longest() {
        return cuts.getLast();
    }
}
