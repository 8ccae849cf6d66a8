package io.quando.domain.evaluate;

import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A paired bootstrap over users: compares two models on the same questions.
///
/// **Source** Efron & Tibshirani, An Introduction to the Bootstrap, 1993; Sakai, SIGIR 2006, for
/// its use on rankings
///
/// @param resamples number of resamples, at least 100
/// @param seed seed of the resampling; the same seed gives the same result
/// @param workers draw the resamples
public record PairedBootstrap(int resamples, long seed, Workers workers) {
    private static final double TAIL = 0.025;

    /// The difference of the first model over the second.
    ///
    /// @param difference difference of the means
    /// @param standardError standard error of the difference
    /// @param lower lower bound of the 95 % interval
    /// @param upper upper bound of the 95 % interval
    /// @param p two-sided p-value of no difference, at least 2/(resamples+1)
    public record Comparison(
            double difference, double standardError, double lower, double upper, double p) {}

    public PairedBootstrap {
        if (resamples < 100) {
            throw new IllegalArgumentException(
                    "The resamples (%d) must be at least 100.".formatted(resamples));
        }
    }

    /// Compares two models.
    ///
    /// @throws IllegalArgumentException if the samples are not of the same questions
    public Comparison compare(Sample first, Sample second) {
        Pairs pairs = Pairs.of(first, second);
        long[] seeds = new SplittableRandom(seed).longs(resamples).toArray();
        double[] drawn = new double[resamples];
        workers.each(
                resamples, draw -> drawn[draw] = pairs.drawn(new SplittableRandom(seeds[draw])));
        Arrays.sort(drawn);
        double difference = pairs.difference();
        double deviation =
                Math.sqrt(
                        Arrays.stream(drawn).map(d -> (d - difference) * (d - difference)).sum()
                                / drawn.length);
        return new Comparison(
                difference,
                deviation,
                drawn[(int) (TAIL * drawn.length)],
                drawn[(int) Math.ceil((1 - TAIL) * drawn.length) - 1],
                p(drawn));
    }

    private static double p(double[] drawn) {
        long notAbove = Arrays.stream(drawn).filter(d -> d <= 0).count();
        long notBelow = Arrays.stream(drawn).filter(d -> d >= 0).count();
        double tail = (Math.min(notAbove, notBelow) + 1.0) / (drawn.length + 1.0);
        return Math.min(1, 2 * tail);
    }

    /// The difference of the sums, and the number of questions, of each user with questions.
    private record Pairs(double[] differences, int[] counts) {
        static Pairs of(Sample first, Sample second) {
            if (first.users() != second.users()) {
                throw differing();
            }
            int[] asked =
                    IntStream.range(0, first.users()).filter(u -> first.count(u) > 0).toArray();
            for (int user = 0; user < first.users(); user++) {
                if (first.count(user) != second.count(user)) {
                    throw differing();
                }
            }
            return new Pairs(
                    Arrays.stream(asked).mapToDouble(u -> first.sum(u) - second.sum(u)).toArray(),
                    Arrays.stream(asked).map(first::count).toArray());
        }

        double difference() {
            return Arrays.stream(differences).sum() / Arrays.stream(counts).sum();
        }

        double drawn(SplittableRandom random) {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < differences.length; i++) {
                int user = random.nextInt(differences.length);
                sum += differences[user];
                count += counts[user];
            }
            return sum / count;
        }

        private static IllegalArgumentException differing() {
            return new IllegalArgumentException(
                    "The two samples are not of the same questions, so they cannot be paired.");
        }
    }
}
