package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import java.util.Comparator;
import java.util.List;

/// An item with its score over all sources.
///
/// @param item which
/// @param score 0 to 1
/// @param contributions what each source added to −ln(1 − score), in no particular order
public record RankedItem(ItemId item, double score, List<Contribution> contributions) {

    /// @param candidate what a source proposed
    /// @param amount what that added to −ln(1 − score), above 0
    public record Contribution(Candidate candidate, double amount) {}

    /// @param candidate what a source proposed
    /// @param share its share in the score, 0 to 1
    public record Share(Candidate candidate, double share) {}

    /// What each source brought, the largest share first; the shares add up to 1.
    public List<Share> shares() {
        double total = contributions.stream().mapToDouble(Contribution::amount).sum();
        return contributions.stream()
                .map(c -> new Share(c.candidate(), c.amount() / total))
                .sorted(Comparator.comparingDouble(Share::share).reversed())
                .toList();
    }
}
