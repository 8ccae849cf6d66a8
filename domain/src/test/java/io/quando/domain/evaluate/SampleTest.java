package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    static Sample oneAUser(float... values) {
        List<TestCase> cases =
                IntStream.range(0, values.length).mapToObj(user -> TestCase.next(user, 1)).toList();
        return new Sample(cases, values);
    }

    /// User 0 has 1, 0 and 1, user 2 has 0: the mean is 1/2, the rests are 2 − 3/2 and 0 − 1/2, the
    /// error √(2/1 · (1/4 + 1/4)) / 4.
    @Test
    void questionsOfOneUserAreCountedTogether() {
        List<TestCase> cases =
                List.of(
                        TestCase.next(0, 1),
                        TestCase.next(0, 2),
                        TestCase.next(2, 1),
                        TestCase.next(0, 3));
        Estimate estimate = new Sample(cases, new float[] {1, 0, 0, 1}).estimate();
        assertThat(estimate.mean()).isEqualTo(0.5);
        assertThat(estimate.standardError()).isCloseTo(0.25, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 8, 1021})
    void withOneQuestionAUserTheErrorIsThePlainOne(int users) {
        Random random = new Random(users);
        float[] values = new float[users];
        for (int user = 0; user < users; user++) {
            values[user] = random.nextInt(5) / 4f;
        }
        double mean = IntStream.range(0, users).mapToDouble(i -> values[i]).average().orElseThrow();
        double squares =
                IntStream.range(0, users).mapToDouble(i -> Math.pow(values[i] - mean, 2)).sum();
        Estimate estimate = oneAUser(values).estimate();
        assertThat(estimate.mean()).isCloseTo(mean, within(1e-12));
        assertThat(estimate.standardError())
                .isCloseTo(Math.sqrt(squares / (users - 1) / users), within(1e-12));
    }

    /// Asking everybody the same question ten times tells nothing new.
    @Test
    void repeatedQuestionsDoNotMakeItSurer() {
        float[] values = {1, 0, 0, 1, 1, 0, 0};
        List<TestCase> often =
                IntStream.range(0, 70).mapToObj(i -> TestCase.next(i / 10, 1 + i % 10)).toList();
        float[] repeated = new float[70];
        for (int i = 0; i < 70; i++) {
            repeated[i] = values[i / 10];
        }
        assertThat(new Sample(often, repeated).estimate().standardError())
                .isCloseTo(oneAUser(values).estimate().standardError(), within(1e-12));
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        Estimate estimate = oneAUser(1, Float.NaN, 0).estimate();
        assertThat(estimate).isEqualTo(oneAUser(1, 0).estimate());
        assertThat(oneAUser(Float.NaN).estimate().mean()).isNaN();
        assertThat(oneAUser(1).estimate()).isEqualTo(new Estimate(1, Double.NaN));
        assertThat(oneAUser().estimate()).isEqualTo(new Estimate(Double.NaN, Double.NaN));
    }
}
