package io.quando.domain.evaluate;

import java.util.function.IntToDoubleFunction;

/// What a model answered to one question.
///
/// @param ranks of the relevant items, from 1 on, ascending; [PessimisticRanking#MISSED] for those
///   that never come
/// @param list the recommended items
/// @param strengths their scores
/// @param hits which of them are relevant
/// @param ratingError predicted less true value, NaN if values are not predicted
/// @param seconds that scoring took
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
