package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.statistics.Cooccurrence;
import io.quando.domain.statistics.HandWrittenLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CooccurrenceCandidatesTest {
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /// After b came c and d (1 + ½), after a came b, c and d (1 + ½ + ⅓).
    @Test
    void aHandWorkedExampleIsExact() {
        HandWrittenLog log = new HandWrittenLog().views("ben", "a", "b", "c", "d");
        List<Candidate> candidates = propose(log, user().viewed("b", "a"));
        double c = 1 / Math.sqrt(1.5) + 0.8 * 0.5 / Math.sqrt(11 / 6.0);
        double d = 0.5 / Math.sqrt(1.5) + 0.8 / 3 / Math.sqrt(11 / 6.0);
        assertThat(candidates).extracting(Candidate::item).containsExactly(item("c"), item("d"));
        assertThat(candidates.get(0).strength()).isEqualTo(1);
        assertThat(candidates.get(1).strength()).isCloseTo(d / c, within(1e-6));
        assertThat(((Evidence.Cooccurrences) candidates.get(0).evidence()).sources())
                .extracting(
                        Evidence.Cooccurrences.Source::item, Evidence.Cooccurrences.Source::event)
                .containsExactly(
                        tuple(item("b"), new EventId("e0")), tuple(item("a"), new EventId("e1")));
    }

    @Test
    void unknownItemsSayNothing() {
        HandWrittenLog log = new HandWrittenLog().views("ben", "a", "b");
        assertThat(propose(log, user().viewed("x", "y"))).isEmpty();
        assertThat(propose(log, user())).isEmpty();
        assertThat(propose(new HandWrittenLog(), user().viewed("a"))).isEmpty();
        assertThat(propose(log, user().viewed("x", "a")))
                .extracting(Candidate::item)
                .containsExactly(item("b"));
    }

    @Test
    void theBasketSpeaksWithoutAnEvent() {
        HandWrittenLog log = new HandWrittenLog().views("ben", "a", "b");
        assertThat(propose(log, user().basket("a")))
                .singleElement()
                .extracting(Candidate::evidence)
                .isEqualTo(
                        new Evidence.Cooccurrences(
                                List.of(new Evidence.Cooccurrences.Source(item("a"), null, 1))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheDefinition(long seed) {
        Random random = new Random(seed);
        HandWrittenLog log = new HandWrittenLog();
        Map<String, Map<String, Double>> follows = new HashMap<>();
        for (int user = 0; user < 12; user++) {
            List<String> sequence = items(random, random.nextInt(30));
            log.views("user-" + user, sequence.toArray(String[]::new));
            count(sequence, follows);
        }
        List<String> viewed = items(random, random.nextInt(25));
        Map<String, Double> expected =
                definition(List.copyOf(new LinkedHashSet<>(viewed)), follows);
        List<Candidate> found = propose(log, user().viewed(viewed.toArray(String[]::new)));
        assertThat(found).hasSameSizeAs(expected.keySet());
        for (Candidate candidate : found) {
            assertThat(candidate.strength())
                    .as(candidate.item().value())
                    .isCloseTo(expected.get(candidate.item().value()), within(1e-5));
        }
    }

    private static void count(List<String> sequence, Map<String, Map<String, Double>> follows) {
        for (int j = 0; j < sequence.size(); j++) {
            for (int i = Math.max(0, j - Cooccurrence.WINDOW); i < j; i++) {
                follows.computeIfAbsent(sequence.get(i), a -> new HashMap<>())
                        .merge(sequence.get(j), 1.0 / (j - i), Double::sum);
            }
        }
    }

    /// `score(j) = Σ_r 0.8^r · M[i_r][j] / √(Σ_j M[i_r][j])` over the best score; the last ten
    /// items themselves do not come.
    private static Map<String, Double> definition(
            List<String> newestFirst, Map<String, Map<String, Double>> follows) {
        List<String> last = newestFirst.subList(0, Math.min(10, newestFirst.size()));
        Map<String, Double> scores = new HashMap<>();
        for (int r = 0; r < last.size(); r++) {
            Map<String, Double> row = follows.getOrDefault(last.get(r), Map.of());
            double total = row.values().stream().mapToDouble(w -> w).sum();
            double scale = Math.pow(0.8, r) / Math.sqrt(total);
            row.forEach((item, weight) -> scores.merge(item, weight * scale, Double::sum));
        }
        scores.keySet().removeAll(last);
        double best = scores.values().stream().mapToDouble(s -> s).max().orElse(1);
        scores.replaceAll((item, score) -> score / best);
        return scores;
    }

    private static List<String> items(Random random, int length) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add("item-" + random.nextInt(25));
        }
        return items;
    }

    private static List<Candidate> propose(HandWrittenLog log, UserContexts context) {
        return new CooccurrenceCandidates(log.counted())
                .propose(context.build()).stream()
                        .sorted(Comparator.comparingDouble(Candidate::strength).reversed())
                        .toList();
    }
}
