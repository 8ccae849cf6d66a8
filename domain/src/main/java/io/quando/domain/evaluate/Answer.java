package io.quando.domain.evaluate;

import java.util.function.IntToDoubleFunction;

/// The answer of a model to one question.
///
/// @param ranks ranks of the relevant items, from 1 on, ascending; [PessimisticRanking#MISSED] for
///   items that the model rules out
/// @param list the recommended items
/// @param strengths their scores
/// @param hits which of them are relevant
/// @param ratingError predicted minus true value, NaN if values are not predicted
/// @param seconds time to score all items
record Answer(
        int[] ranks,
        RecommendedList list,
        float[] strengths,
        boolean[] hits,
        double ratingError,
        double seconds) {
    int relevant() {
        return ranks.length;
    }

    int rank(int hit) {
        return ranks[hit];
    }

    int hits(int k) {
        int hits = 0;
        while (hits < ranks.length && ranks[hits] <= k) {
            hits++;
        }
        return hits;
    }

    double sum(int k, IntToDoubleFunction ofHit) {
        double sum = 0;
        int hits = hits(k);
        for (int hit = 0; hit < hits; hit++) {
            sum += ofHit.applyAsDouble(hit);
        }
        return sum;
    }
}
