package io.quando.domain.statistics;

import io.quando.domain.behaviour.Attitude;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Counts a whole log the plain way: each user's settled sequence, pair by pair.
final class SlowStatistics {
    /// By the items before and after, in units of 1/60.
    final Map<String, Integer> pairs = new TreeMap<>();

    private final Map<ItemId, long[]> chosen = new TreeMap<>();
    private final ZoneId zone;

    SlowStatistics(List<LoggedInteraction> log, ZoneId zone, Attitudes attitudes) {
        this.zone = zone;
        Map<@Nullable UserId, List<Interaction>> byUser = new HashMap<>();
        for (LoggedInteraction entry : log) {
            Interaction interaction = entry.interaction();
            boolean removal = interaction.type().equals(InteractionType.REMOVE_FROM_CART);
            if (interaction.item() != null
                    && (removal || attitudes.of(interaction) == Attitude.WANTS)) {
                byUser.computeIfAbsent(interaction.user(), u -> new ArrayList<>()).add(interaction);
            }
        }
        byUser.forEach((user, events) -> {
            if (user == null) {
                events.stream()
                        .filter(e -> !e.type().equals(InteractionType.REMOVE_FROM_CART))
                        .forEach(this::choose);
            } else {
                follow(SettledSequence.of(events).interactions());
            }
        });
    }

    private void follow(List<Interaction> wishes) {
        for (int j = 0; j < wishes.size(); j++) {
            choose(wishes.get(j));
            for (int i = Math.max(0, j - Cooccurrence.WINDOW); i < j; i++) {
                boolean together = wishes.get(i).time().equals(wishes.get(j).time());
                pair(wishes.get(i), wishes.get(j), 60 / (j - i));
                if (together) {
                    pair(wishes.get(j), wishes.get(i), 60 / (j - i));
                }
            }
        }
    }

    private void pair(Interaction before, Interaction after, int units) {
        pairs.merge(before.item() + " > " + after.item(), units, Integer::sum);
    }

    private void choose(Interaction wish) {
        chosen.computeIfAbsent(
                        Objects.requireNonNull(wish.item()), i -> new long[TimeContext.COUNT])[
                TimeContext.of(wish.time(), zone).index()]++;
    }

    /// Each context's items with their shares, the best first, equal ones by item.
    List<String> popular() {
        List<String> lines = new ArrayList<>();
        long total = chosen.values().stream().mapToLong(n -> LongStream.of(n).sum()).sum();
        for (int c = 0; c < TimeContext.COUNT; c++) {
            int context = c;
            long here = chosen.values().stream().mapToLong(n -> n[context]).sum();
            chosen.entrySet().stream()
                    .sorted(Comparator.comparingLong(e -> -weight(e.getValue(), context, total)))
                    .forEach(e -> {
                        double share =
                                (double) weight(e.getValue(), context, total)
                                        / total
                                        / (here + 200);
                        lines.add(
                                "%s %s %.12f"
                                        .formatted(TimeContext.at(context), e.getKey(), share));
                    });
        }
        return lines;
    }

    private static long weight(long[] counts, int context, long total) {
        return counts[context] * total + 200 * LongStream.of(counts).sum();
    }
}
