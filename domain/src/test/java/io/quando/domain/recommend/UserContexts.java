package io.quando.domain.recommend;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.statistics.HandWrittenLog;
import io.quando.mining.rule.RuleCounts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Builds contexts of a user on a Monday morning in UTC: `user().basket("milk").viewed("bread")`.
final class UserContexts {
    static final Instant NOW = HandWrittenLog.MONDAY_MORNING;

    private final List<Interaction> newestFirst = new ArrayList<>();
    private final SequencedSet<ItemId> basket = new LinkedHashSet<>();

    static UserContexts user() {
        return new UserContexts();
    }

    static ItemId item(String id) {
        return new ItemId(id);
    }

    /// A rule with a confidence of `percent` among 100 baskets with its antecedent, and `lift`
    /// times the usual.
    static AssociationRule rule(String antecedent, String consequent, int percent, double lift) {
        List<ItemId> items = Arrays.stream(antecedent.split("\\+")).map(ItemId::new).toList();
        long transactions = 10_000;
        long usual = Math.round(transactions * percent / 100.0 / lift);
        return AssociationRule.of(
                items, item(consequent), new RuleCounts(transactions, 100, usual, percent));
    }

    UserContexts basket(String... items) {
        Arrays.stream(items).map(ItemId::new).forEach(basket::add);
        return this;
    }

    /// Views before all that was told so far, the newest first.
    UserContexts viewed(String... items) {
        for (String item : items) {
            did(InteractionType.VIEW, item, Duration.ofMinutes(newestFirst.size() + 1));
        }
        return this;
    }

    UserContexts did(InteractionType type, String item, Duration ago) {
        String id = "e" + newestFirst.size();
        newestFirst.add(HandWrittenLog.event(id, "anna", item, type, NOW.minus(ago)));
        return this;
    }

    UserContexts bought(String item, double daysAgo) {
        return did(
                InteractionType.PURCHASE, item, Duration.ofSeconds(Math.round(daysAgo * 86_400)));
    }

    UserContext build() {
        List<Interaction> inOrder = new ArrayList<>(newestFirst.reversed());
        inOrder.sort(Comparator.comparing(Interaction::time));
        return UserContext.of(inOrder, true, basket, NOW, ZoneOffset.UTC);
    }
}
