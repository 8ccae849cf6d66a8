package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.catalogue.ItemId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Statistics are the same whatever the order of arrival, and those of a plain count.
class OrderOfArrivalTest {
    private static final Attitudes STARS = new Attitudes(new RatingScale(1, 5));
    private static final List<InteractionType> TYPES =
            List.of(
                    InteractionType.VIEW,
                    InteractionType.CART,
                    InteractionType.CART,
                    InteractionType.REMOVE_FROM_CART,
                    InteractionType.PURCHASE,
                    InteractionType.RETURN,
                    InteractionType.DISLIKE,
                    InteractionType.RATE);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderGivesThePlainCount(long seed) {
        Random random = new Random(seed);
        List<Interaction> events = events(random, 1 + random.nextInt(400));
        SlowStatistics plain = new SlowStatistics(logged(events), ZoneOffset.UTC, STARS);
        for (int order = 0; order < 4; order++) {
            LiveStatistics statistics = counted(events, random, plan(5_000_000));
            assertThat(statistics.paired().oneUserIn()).isOne();
            assertThat(pairs(statistics)).isEqualTo(inWords(plain.pairs));
            assertThat(chosen(statistics)).isEqualTo(plain.popular());
            Collections.shuffle(events, random);
        }
    }

    /// One user with more events than are retained, and more users than are paired.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderGivesTheSameBeyondTheBounds(long seed) {
        Random random = new Random(seed);
        List<Interaction> events = events(random, 3_000);
        for (int i = 0; i < UserSequence.RETAINED + 2_000; i++) {
            events.add(event(random, "robot-" + i, "robot", 20_000));
        }
        for (int i = 0; i < 4_000; i++) {
            events.add(event(random, "many-" + i, "user-" + random.nextInt(700), 20_000));
        }
        List<String> first = null;
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(events, random);
            LiveStatistics statistics = counted(events, random, plan(StatisticsPlan.LEAST_EVENTS));
            List<String> found = new ArrayList<>(pairs(statistics));
            found.addAll(chosen(statistics));
            first = first == null ? found : first;
            assertThat(found).isEqualTo(first);
            assertThat(statistics.paired().isSample()).isTrue();
            assertThat(statistics.paired().events())
                    .isBetween(1L, (long) StatisticsPlan.LEAST_EVENTS);
        }
    }

    private static StatisticsPlan plan(int events) {
        return new StatisticsPlan(ZoneOffset.UTC, STARS, events, time -> true);
    }

    private static LiveStatistics counted(
            List<Interaction> events, Random random, StatisticsPlan plan) {
        LiveStatistics statistics = new LiveStatistics(plan);
        List<LoggedInteraction> log = logged(events);
        for (int from = 0; from < log.size(); ) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(1 + log.size() / 4));
            statistics.apply(log.subList(from, to));
            from = to;
        }
        return statistics;
    }

    private static List<LoggedInteraction> logged(List<Interaction> events) {
        List<LoggedInteraction> log = new ArrayList<>();
        events.forEach(e -> log.add(new LoggedInteraction(new LogPosition(log.size(), 0), e)));
        return log;
    }

    /// Many of them at equal times.
    private static List<Interaction> events(Random random, int count) {
        List<Interaction> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            @Nullable String user = random.nextInt(10) == 0 ? null : "user-" + random.nextInt(6);
            events.add(event(random, "e" + i, user, 1 + count / 4));
        }
        return events;
    }

    private static Interaction event(Random random, String id, @Nullable String user, int times) {
        return new Interaction(
                new EventId(id),
                user == null ? null : HandWrittenLog.user(user),
                new ItemId((random.nextBoolean() ? "" : "i") + random.nextInt(12)),
                TYPES.get(random.nextInt(TYPES.size())),
                HandWrittenLog.MONDAY_MORNING.plusSeconds(600L * random.nextInt(times)),
                1.0 + random.nextInt(5),
                random.nextInt(4) == 0 ? 1.0 + random.nextInt(3) : null,
                user == null ? "till" : null,
                null,
                Map.of(),
                null,
                null);
    }

    private static List<String> pairs(LiveStatistics statistics) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (int before = 0; before < statistics.vocabulary().size(); before++) {
            Ranking after = statistics.cooccurrence().after(before);
            for (int rank = 0; rank < after.size(); rank++) {
                pairs.put(
                        statistics.vocabulary().item(before)
                                + " > "
                                + statistics.vocabulary().item(after.code(rank)),
                        (int) Math.round(60 * after.weight(rank)));
            }
        }
        return inWords(pairs);
    }

    private static List<String> inWords(Map<String, Integer> pairs) {
        return pairs.entrySet().stream().map(Object::toString).toList();
    }

    /// The order and the shares of the popular items.
    private static List<String> chosen(LiveStatistics statistics) {
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < TimeContext.COUNT; c++) {
            Ranking popular = statistics.popularity().in(TimeContext.at(c));
            for (int rank = 0; rank < popular.size(); rank++) {
                lines.add(
                        "%s %s %.12f"
                                .formatted(
                                        TimeContext.at(c),
                                        statistics.vocabulary().item(popular.code(rank)),
                                        popular.weight(rank)));
            }
        }
        return lines;
    }
}
