package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the candidates of all sources in one order.
///
/// An item's score is the noisy-or 1 − Π(1 − w_k·s_k) of its candidates' strengths under the
/// weights of their kinds: it lies in 0…1, more evidence never lowers it, and −ln(1 − w_k·s_k) is
/// an exact additive share of each kind.
public final class Blend {
    /// Weights that are good on Online Retail and MovieLens 1M alike: louder rules or popularity
    /// cost the latter what its order tells, and softer rules leave strangers to what is popular.
    /// See the evaluation in `docs/benchmarks`.
    public static final Blend DEFAULT =
            new Blend(
                    Map.of(
                            ReasonKind.RULE, 0.1,
                            ReasonKind.COOCCURRENCE, 0.2,
                            ReasonKind.REPEAT, 0.95,
                            ReasonKind.POPULARITY, 0.02));

    private final Map<ReasonKind, Double> weights;

    /// @param weights for each kind 0 (it is not heard) to 1 (exclusive); a kind that is missing
    ///   has 0
    public Blend(Map<ReasonKind, Double> weights) {
        weights.forEach((kind, weight) -> {
            if (!(weight >= 0 && weight < 1)) {
                throw new IllegalArgumentException(
                        "The weight (%s) of %s must be at least 0 and below 1."
                                .formatted(weight, kind));
            }
        });
        this.weights = new EnumMap<>(ReasonKind.class);
        this.weights.putAll(weights);
    }

    /// The weight of a kind, 0 if it is not heard.
    public double weight(ReasonKind kind) {
        return weights.getOrDefault(kind, 0.0);
    }

    /// All items with a positive score, the best first; equal ones by item id.
    public List<RankedItem> order(Collection<Candidate> candidates) {
        Map<ItemId, List<RankedItem.Contribution>> byItem = new HashMap<>();
        for (Candidate candidate : candidates) {
            double amount = contribution(candidate);
            if (amount > 0) {
                byItem.computeIfAbsent(candidate.item(), i -> new ArrayList<>(3))
                        .add(new RankedItem.Contribution(candidate, amount));
            }
        }
        List<RankedItem> ranked = new ArrayList<>(byItem.size());
        byItem.forEach((item, parts) -> ranked.add(new RankedItem(item, score(parts), parts)));
        ranked.sort(
                Comparator.comparingDouble(RankedItem::score)
                        .reversed()
                        .thenComparing(RankedItem::item));
        return ranked;
    }

    private static double score(List<RankedItem.Contribution> contributions) {
        double total = 0;
        for (RankedItem.Contribution contribution : contributions) {
            total += contribution.amount();
        }
        return -Math.expm1(-total);
    }

    private double contribution(Candidate candidate) {
        return -Math.log1p(-weight(candidate.kind()) * candidate.strength());
    }
}
