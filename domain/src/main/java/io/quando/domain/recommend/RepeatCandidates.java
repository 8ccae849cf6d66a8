package io.quando.domain.recommend;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proposes what the user buys again and again, and is due for.
///
/// An item counts if it was bought k ≥ 2 times at least a day apart, the last time at least a day
/// ago. With the expected gap g = (T + 30 days) / k, where T is the time from the first purchase to
/// the last, and the time τ since the last, r = τ/g, its strength is (k−1)/k · r·e^(1−r): little
/// soon after a purchase, most when a cycle is over, fading when the user seems to have stopped.
///
/// **Source** g is the inverse of the mean rate of the Gamma–Poisson model of Bhagat et al., Buy It
/// Again, KDD 2018, with one gap of 30 days seen beforehand.
///
/// **Cost** the length of the sequence.
public final class RepeatCandidates implements CandidateSource {
    private static final Duration APART = Duration.ofDays(1);

    /// One gap of so long is thought to have been seen already, so that two purchases on following
    /// days do not make a daily habit.
    private static final Duration PRIOR = Duration.ofDays(30);

    @Override
    public ReasonKind kind() {
        return ReasonKind.REPEAT;
    }

    @Override
    public List<Candidate> propose(UserContext context) {
        Map<ItemId, List<Interaction>> purchases = new LinkedHashMap<>();
        for (Interaction interaction : context.sequence()) {
            ItemId item = interaction.item();
            if (item != null && interaction.type().equals(InteractionType.PURCHASE)) {
                purchases.computeIfAbsent(item, i -> new ArrayList<>()).add(interaction);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        purchases.forEach((item, list) -> propose(item, apart(list), context, candidates));
        return candidates;
    }

    private static void propose(
            ItemId item, List<Interaction> times, UserContext context, List<Candidate> candidates) {
        Instant last = times.getFirst().time();
        Duration since = Duration.between(last, context.now());
        if (times.size() < 2 || since.compareTo(APART) < 0) {
            return;
        }
        Duration cycle = medianGap(times);
        double cycles = since.toSeconds() / expectedGap(times);
        double strength = (times.size() - 1.0) / times.size() * cycles * Math.exp(1 - cycles);
        if (strength > 0) {
            var evidence =
                    new Evidence.Purchases(
                            times.stream().map(Interaction::id).toList(),
                            cycle,
                            last,
                            context.whole());
            candidates.add(new Candidate(item, ReasonKind.REPEAT, strength, evidence));
        }
    }

    /// In seconds.
    private static double expectedGap(List<Interaction> newestFirst) {
        Duration observed =
                Duration.between(newestFirst.getLast().time(), newestFirst.getFirst().time());
        return (double) (observed.toSeconds() + PRIOR.toSeconds()) / newestFirst.size();
    }

    /// Leaves one purchase of those that lie less than a day apart, the newest.
    private static List<Interaction> apart(List<Interaction> newestFirst) {
        List<Interaction> apart = new ArrayList<>();
        for (Interaction purchase : newestFirst) {
            if (apart.isEmpty()
                    || Duration.between(purchase.time(), apart.getLast().time()).compareTo(APART)
                            >= 0) {
                apart.add(purchase);
            }
        }
        return apart;
    }

    private static Duration medianGap(List<Interaction> newestFirst) {
        long[] gaps = new long[newestFirst.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] =
                    Duration.between(newestFirst.get(i + 1).time(), newestFirst.get(i).time())
                            .toSeconds();
        }
        Arrays.sort(gaps);
        int middle = gaps.length / 2;
        long median = gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
        return Duration.ofSeconds(median);
    }
}
