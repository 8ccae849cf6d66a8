package io.quando.domain.evaluate;

import java.util.Arrays;
import java.util.List;

/// The values of one figure, one for each question. Questions of one user are not independent, so
/// the uncertainty is estimated over users.
///
/// **Shape** sums and counts by user; questions whose value is NaN are left out.
public final class Sample {
    private final double[] sums;
    private final int[] counts;

    /// @param values one for each question
    /// @throws IllegalArgumentException if the number of values is not that of the questions
    public Sample(List<TestCase> cases, float[] values) {
        if (values.length != cases.size()) {
            throw new IllegalArgumentException(
                    "There are %d values for %d questions; there must be one for each."
                            .formatted(values.length, cases.size()));
        }
        int users = 1 + cases.stream().mapToInt(TestCase::user).max().orElse(-1);
        double[] allSums = new double[users];
        int[] allCounts = new int[users];
        for (int i = 0; i < values.length; i++) {
            if (!Float.isNaN(values[i])) {
                allSums[cases.get(i).user()] += values[i];
                allCounts[cases.get(i).user()]++;
            }
        }
        this.sums = allSums;
        this.counts = allCounts;
    }

    double sum(int user) {
        return sums[user];
    }

    int count(int user) {
        return counts[user];
    }

    /// The number of all users; those without a question count 0 and have no weight.
    int users() {
        return sums.length;
    }

    /// The number of users with a question.
    public int askedUsers() {
        return (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    /// The mean over all questions with the standard error of a ratio estimate over users: with one
    /// question a user, the usual s/√n.
    ///
    /// **Numerics** mean NaN if there is no value; error NaN with fewer than two users
    ///
    /// **Source** Cochran, Sampling Techniques, 1977, §6.4
    public Estimate estimate() {
        int questions = Arrays.stream(counts).sum();
        double mean = questions == 0 ? Double.NaN : Arrays.stream(sums).sum() / questions;
        int users = 0;
        double squares = 0;
        for (int user = 0; user < sums.length; user++) {
            users += counts[user] > 0 ? 1 : 0;
            double rest = sums[user] - counts[user] * mean;
            squares += rest * rest;
        }
        double error =
                users < 2 ? Double.NaN : Math.sqrt(squares * users / (users - 1.0)) / questions;
        return new Estimate(mean, error);
    }
}
