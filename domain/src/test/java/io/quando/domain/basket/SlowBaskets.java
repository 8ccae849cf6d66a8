package io.quando.domain.basket;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.statistics.TimeContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Counts by looking at every basket again: the oracle.
final class SlowBaskets {
    private final ZoneId zone;
    private final Map<Key, Instant> starts = new HashMap<>();
    private final Map<Key, Set<ItemId>> items = new HashMap<>();

    private record Key(@Nullable UserId user, @Nullable String session, @Nullable LocalDate day) {}

    /// A basket that counts.
    record Basket(LocalDate day, TimeContext context, Set<ItemId> items) {}

    SlowBaskets(List<LoggedInteraction> log, ZoneId zone) {
        this.zone = zone;
        Map<String, List<Interaction>> byUser = new LinkedHashMap<>();
        for (LoggedInteraction entry : log) {
            Interaction i = entry.interaction();
            if (i.type().showsInterest()) {
                starts.merge(key(i), i.time(), (a, b) -> a.isBefore(b) ? a : b);
            }
            byUser.computeIfAbsent(String.valueOf(i.user()), u -> new ArrayList<>()).add(i);
        }
        long interests = log.stream().filter(e -> e.interaction().type().showsInterest()).count();
        long purchases = log.stream().filter(e -> isPurchase(e.interaction())).count();
        boolean bought = purchases >= interests / 10.0;
        byUser.values().stream()
                .flatMap(sequence -> settled(sequence).stream())
                .filter(i -> bought ? isPurchase(i) : i.type().showsInterest())
                .forEach(i ->
                        items.computeIfAbsent(key(i), k -> new HashSet<>())
                                .add(Objects.requireNonNull(i.item())));
    }

    private static boolean isPurchase(Interaction interaction) {
        return interaction.type().equals(InteractionType.PURCHASE);
    }

    private static List<Interaction> settled(List<Interaction> sequence) {
        if (sequence.getFirst().user() == null) {
            return sequence;
        }
        return SettledSequence.of(sequence).interactions();
    }

    private Key key(Interaction i) {
        return i.session() == null
                ? new Key(i.user(), null, LocalDate.ofInstant(i.time(), zone))
                : new Key(i.user(), i.session(), null);
    }

    List<Basket> baskets() {
        return items.entrySet().stream()
                .map(entry -> {
                    Instant start = Objects.requireNonNull(starts.get(entry.getKey()));
                    return new Basket(
                            LocalDate.ofInstant(start, zone),
                            TimeContext.of(start, zone),
                            entry.getValue());
                })
                .toList();
    }

    ContingencyCounts counts(Set<ItemId> antecedent, ItemId consequent, Predicate<Basket> which) {
        return counts(
                baskets().stream().filter(which).map(Basket::items).toList(),
                antecedent,
                consequent);
    }

    static ContingencyCounts counts(
            Iterable<Set<ItemId>> baskets, Set<ItemId> antecedent, ItemId consequent) {
        ContingencyCounts counts = ContingencyCounts.ZERO;
        for (Set<ItemId> basket : baskets) {
            int a = basket.containsAll(antecedent) ? 1 : 0;
            int c = basket.contains(consequent) ? 1 : 0;
            counts = counts.plus(new ContingencyCounts(1, a, c, a * c));
        }
        return counts;
    }

    static Iterable<Set<ItemId>> collected(List<LoggedInteraction> log, ZoneId zone) {
        BasketCollector collector = new BasketCollector(zone);
        log.forEach(entry -> collector.add(entry.interaction()));
        return collector.baskets();
    }
}
