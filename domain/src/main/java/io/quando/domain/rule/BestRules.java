package io.quando.domain.rule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.rule.RuleCounts;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Keeps the best of many rules, the worst of those kept at the head of the queue.
final class BestRules {
    private static final Comparator<Ranked> BEST_FIRST =
            comparingDouble(Ranked::leverage)
                    .thenComparingDouble(rule -> rule.counts().confidence())
                    .reversed()
                    .thenComparing(comparingInt(rule -> rule.antecedent().size()))
                    .thenComparing(Ranked::antecedent, BestRules::alphabetically)
                    .thenComparing(comparing(Ranked::consequent));

    private final int limit;
    private final PriorityQueue<Ranked> kept = new PriorityQueue<>(BEST_FIRST.reversed());

    BestRules(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "The limit (%d) must keep at least 1 rule.".formatted(limit));
        }
        this.limit = limit;
    }

    /// Whether a rule with these counts can be among the best; most need not be looked at closer.
    boolean admits(RuleCounts counts) {
        return kept.size() < limit || counts.leverage() >= kept.element().leverage();
    }

    void offer(List<ItemId> antecedent, ItemId consequent, RuleCounts counts) {
        Ranked rule = new Ranked(counts.leverage(), antecedent, consequent, counts);
        if (kept.size() < limit) {
            kept.add(rule);
        } else if (BEST_FIRST.compare(rule, kept.element()) < 0) {
            kept.remove();
            kept.add(rule);
        }
    }

    List<AssociationRule> ranked() {
        return kept.stream()
                .sorted(BEST_FIRST)
                .map(r -> AssociationRule.of(r.antecedent(), r.consequent(), r.counts()))
                .toList();
    }

    private static int alphabetically(List<ItemId> one, List<ItemId> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private record Ranked(
            double leverage, List<ItemId> antecedent, ItemId consequent, RuleCounts counts) {}
}
