package io.quando.domain.evaluate;

/// A list of recommended items, best first, and the history before it. Figures are NaN if the list
/// is too short for them.
record RecommendedList(
        int[] items, int[] history, UsersByItem audience, ItemSimilarity similarity) {
    double novelty(int k) {
        int length = Math.min(k, items.length);
        double sum = 0;
        for (int i = 0; i < length; i++) {
            double share = (audience.size(items[i]) + 1.0) / (audience.users() + 1.0);
            sum -= Math.log(share) / Math.log(2);
        }
        return length == 0 ? Double.NaN : sum / length;
    }

    double diversity(int k) {
        int length = Math.min(k, items.length);
        double sum = 0;
        for (int i = 1; i < length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 1 - similarity.between(items[i], items[j]);
            }
        }
        return length < 2 ? Double.NaN : 2 * sum / ((double) length * (length - 1));
    }

    double popularityLift(int k) {
        double before = meanAudience(history, history.length);
        return before == 0 || items.length == 0
                ? Double.NaN
                : meanAudience(items, Math.min(k, items.length)) / before - 1;
    }

    private double meanAudience(int[] some, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += audience.size(some[i]);
        }
        return length == 0 ? 0 : sum / length;
    }
}
