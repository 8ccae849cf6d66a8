package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingCensusTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1..5",
                "3|1..5",
                "1 5 4|1..5",
                "0 1|0..1",
                "0.25 0.75|0..1",
                "0|0..1",
                "0 3|0..5",
                "0.5 4.5|0..5",
                "7|1..10",
                "1 10|1..10",
                "0 10|0..10",
                "80|0..100",
                "-1 1|-1..1",
                "-3 2|-5..5",
                "-40 70|-100..100",
                "4000|-100..100"
            })
    void smallestUsualScaleThatHoldsAllRatingsIsFound(String values, String scale) {
        assertThat(found(numbers(values))).isEqualTo(RatingScale.parse(scale));
    }

    @Test
    void withoutRatingsTheLikeliestScaleIsTaken() {
        assertThat(new RatingCensus().scale()).isEqualTo(new RatingScale(1, 5));
    }

    @Test
    void oneMistakeAmongManyDoesNotChangeTheScale() {
        assertThat(found(many(126, 5, 100))).isEqualTo(new RatingScale(0, 100));
        assertThat(found(many(127, 5, 100))).isEqualTo(new RatingScale(1, 5));
        assertThat(found(many(127, 5, 100, 100))).isEqualTo(new RatingScale(0, 100));
    }

    @Test
    void scaleDoesNotDependOnTheOrder() {
        List<Double> values = many(1000, 4, 0, 0, 7, 7, 7, 90, 0.5);
        RatingScale scale = found(values);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(values, random);
            assertThat(found(values)).isEqualTo(scale);
        }
    }

    /// Each change has the statistics count the log anew.
    @Test
    void scaleOfAGrowingLogChangesRarelyEvenAtTheBound() {
        RatingCensus census = new RatingCensus();
        Random random = new Random(11);
        RatingScale before = census.scale();
        int changes = 0;
        for (int i = 0; i < 1 << 17; i++) {
            census.count(rating(random.nextInt(160) == 0 ? 9 : 3));
            changes += census.scale().equals(before) ? 0 : 1;
            before = census.scale();
        }
        assertThat(changes).isLessThanOrEqualTo(2 * 17);
    }

    @Test
    void valuesOfOtherTypesAndRatingsWithoutAValueDoNotCount() {
        RatingCensus census = new RatingCensus();
        census.count(event(InteractionType.PURCHASE, 80.0));
        census.count(event(InteractionType.RATE, null));
        assertThat(census.scale()).isEqualTo(new RatingScale(1, 5));
    }

    private static RatingScale found(List<Double> values) {
        RatingCensus census = new RatingCensus();
        values.forEach(value -> census.count(rating(value)));
        return census.scale();
    }

    private static Interaction rating(double value) {
        return event(InteractionType.RATE, value);
    }

    private static Interaction event(InteractionType type, @Nullable Double value) {
        return new Interaction(
                new EventId("e"),
                new UserId(new UUID(0, 1)),
                new ItemId("tea"),
                type,
                Instant.EPOCH,
                value,
                null,
                null,
                null,
                Map.of(),
                null,
                null);
    }

    private static List<Double> numbers(String values) {
        return List.of(values.split(" ")).stream().map(Double::valueOf).toList();
    }

    private static List<Double> many(int count, double value, double... others) {
        List<Double> values = new ArrayList<>(Collections.nCopies(count, value));
        DoubleStream.of(others).forEach(values::add);
        return values;
    }
}
