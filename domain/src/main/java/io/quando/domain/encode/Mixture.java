package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Tuned;
import io.quando.domain.sequence.History;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sum log-softmax(encoder) + w · log(counts + 10⁻⁵) + v · rules, for each item.
///
/// An item that the encoder scores −∞ keeps it. An item without a rule gets 0 from the rules.
///
/// @param encoder closed with the mixture if it is a [Lease]
/// @param counts gives shares that add up to 1
/// @param rules give 0 to 1, or −∞ for items without a rule; null without rules
/// @param weights weights of the counts and of the rules
record Mixture(BatchScorer encoder, ItemScorer counts, @Nullable ItemScorer rules, Weights weights)
        implements BatchScorer, Tuned, AutoCloseable {
    private static final double LEAST_SHARE = 1e-5;

    /// @param counts w, 0 or more
    /// @param rules v, 0 or more
    record Weights(double counts, double rules) {}

    @Override
    public int batch() {
        return encoder.batch();
    }

    @Override
    public Map<String, Double> chosen() {
        return Map.of(
                EncoderBlend.COUNTS.name(),
                weights.counts(),
                EncoderBlend.RULES.name(),
                weights.rules());
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        encoder.score(histories, scores);
        for (int i = 0; i < scores.length; i++) {
            takeLogSoftmax(scores[i]);
            addCounts(histories.get(i), scores[i]);
            addRules(histories.get(i), scores[i]);
        }
    }

    /// Leaves the scores as they are if none is finite. Only differences between items matter.
    private static void takeLogSoftmax(float[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - highest);
        }
        double norm = highest + Math.log(sum);
        for (int item = 0; item < scores.length && Double.isFinite(norm); item++) {
            scores[item] = (float) (scores[item] - norm);
        }
    }

    private void addCounts(History history, float[] scores) {
        if (weights.counts() == 0) {
            return;
        }
        float[] shares = new float[scores.length];
        counts.score(history, shares);
        for (int item = 0; item < scores.length; item++) {
            scores[item] += (float) (weights.counts() * Math.log(shares[item] + LEAST_SHARE));
        }
    }

    private void addRules(History history, float[] scores) {
        if (weights.rules() == 0 || rules == null) {
            return;
        }
        float[] strengths = new float[scores.length];
        rules.score(history, strengths);
        for (int item = 0; item < scores.length; item++) {
            scores[item] += (float) (weights.rules() * Math.max(0, strengths[item]));
        }
    }

    /// The same parts with other weights. The mixtures share the encoder, so only one of them is
    /// closed.
    Mixture with(Weights other) {
        return new Mixture(encoder, counts, rules, other);
    }

    /// The same mixture over another source of the encoder's scores.
    Mixture asking(BatchScorer other) {
        return new Mixture(other, counts, rules, weights);
    }

    @Override
    public void close() {
        if (encoder instanceof Lease lease) {
            lease.close();
        }
    }
}
