package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rules that take part in recommending, found by an item of their antecedent; immutable.
///
/// Each rule stands under one item only, the rarest of its antecedent, so that a lookup meets it at
/// most once and lists stay short.
///
/// **Shape** at most [#PER_ITEM] rules an item: the pinned ones, then the strongest.
public final class RuleIndex {
    /// How many rules are kept under one item.
    public static final int PER_ITEM = 200;

    /// No rules.
    public static final RuleIndex EMPTY = new RuleIndex(Map.of(), 0);

    private final Map<ItemId, List<WeightedRule>> byItem;
    private final int size;

    private RuleIndex(Map<ItemId, List<WeightedRule>> byItem, int size) {
        this.byItem = byItem;
        this.size = size;
    }

    /// Indexes rules; disabled ones and those without a positive association (lift ≤ 1) are left
    /// out.
    public static RuleIndex of(List<BookedRule> rules) {
        List<WeightedRule> usable =
                rules.stream()
                        .filter(r -> r.state() != RuleState.DISABLED)
                        .filter(r -> r.rule().counts().lift() > 1)
                        .map(WeightedRule::of)
                        .sorted(WeightedRule.PINNED_THEN_STRONGEST)
                        .toList();
        Map<ItemId, Integer> frequency = new HashMap<>();
        usable.forEach(
                r -> r.rule().antecedent().forEach(i -> frequency.merge(i, 1, Integer::sum)));
        Map<ItemId, List<WeightedRule>> byItem = new HashMap<>();
        int size = 0;
        for (WeightedRule rule : usable) {
            List<WeightedRule> list =
                    byItem.computeIfAbsent(rarest(rule.rule(), frequency), i -> new ArrayList<>());
            if (list.size() < PER_ITEM) {
                list.add(rule);
                size++;
            }
        }
        return new RuleIndex(byItem, size);
    }

    /// How many rules there are.
    public int size() {
        return size;
    }

    List<WeightedRule> under(ItemId item) {
        return byItem.getOrDefault(item, List.of());
    }

    private static ItemId rarest(AssociationRule rule, Map<ItemId, Integer> frequency) {
        return rule.antecedent().stream()
                .min(Comparator.<ItemId>comparingInt(i -> frequency.getOrDefault(i, 0)))
                .orElseThrow();
    }

    /// A rule and how far its word counts: confidence × (1 − 1/lift), the whole confidence if
    /// pinned.
    record WeightedRule(AssociationRule rule, boolean pinned, double strength) {
        static final Comparator<WeightedRule> PINNED_THEN_STRONGEST =
                Comparator.comparing(WeightedRule::pinned)
                        .thenComparingDouble(WeightedRule::strength)
                        .reversed();

        static WeightedRule of(BookedRule booked) {
            boolean pinned = booked.state() == RuleState.PINNED;
            double confidence = booked.rule().counts().confidence();
            double trust = pinned ? 1 : 1 - 1 / booked.rule().counts().lift();
            return new WeightedRule(booked.rule(), pinned, confidence * trust);
        }
    }
}
