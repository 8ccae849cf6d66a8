package io.quando.domain.evaluate;

/// A figure of the answer to one question, cut at rank k.
///
/// Accuracy depends on the ranks of the relevant items alone; it is 0 if none of them is among the
/// first k. Figures of the list itself are NaN if the list is too short for them.
public enum Metric {
    /// Hit rate: 1 if any relevant item is among the first k.
    HR("hr") {
        @Override
        double of(Answer answer, int k) {
            return answer.hits(k) > 0 ? 1 : 0;
        }
    },
    /// Normalised discounted cumulative gain with binary relevance: Σ 1/log₂(rank+1), divided by
    /// that sum with all relevant items first (Järvelin & Kekäläinen 2002).
    NDCG("ndcg") {
        @Override
        double of(Answer answer, int k) {
            double gain = answer.sum(k, hit -> discount(answer.rank(hit)));
            double ideal = 0;
            for (int rank = 1; rank <= Math.min(k, answer.relevant()); rank++) {
                ideal += discount(rank);
            }
            return gain / ideal;
        }
    },
    /// Reciprocal rank of the first relevant item.
    MRR("mrr") {
        @Override
        double of(Answer answer, int k) {
            return answer.hits(k) > 0 ? 1.0 / answer.rank(0) : 0;
        }
    },
    /// Share of the relevant items that are among the first k.
    RECALL("recall") {
        @Override
        double of(Answer answer, int k) {
            return (double) answer.hits(k) / answer.relevant();
        }
    },
    /// Share of the first k that are relevant.
    PRECISION("precision") {
        @Override
        double of(Answer answer, int k) {
            return (double) answer.hits(k) / k;
        }
    },
    /// Harmonic mean of precision and recall: 2·hits / (k + relevant).
    F1("f1") {
        @Override
        double of(Answer answer, int k) {
            return 2.0 * answer.hits(k) / (k + answer.relevant());
        }
    },
    /// Average precision: Σ precision at the rank of each hit, over min(k, relevant); its mean is
    /// MAP.
    MAP("map") {
        @Override
        double of(Answer answer, int k) {
            double sum = answer.sum(k, hit -> (hit + 1.0) / answer.rank(hit));
            return sum / Math.min(k, answer.relevant());
        }
    },
    /// Novelty: the mean −log₂ of the share of training users who had the item, with one more user
    /// for all items (Vargas & Castells 2011).
    NOVELTY("novelty") {
        @Override
        double of(Answer answer, int k) {
            return answer.list().novelty(k);
        }
    },
    /// Diversity: 1 minus the mean cosine over all pairs of items of the list (Ziegler et al.
    /// 2005).
    DIVERSITY("diversity") {
        @Override
        double of(Answer answer, int k) {
            return answer.list().diversity(k);
        }
    },
    /// Popularity lift: the mean popularity of the list minus that of the history, divided by that
    /// of the history (Abdollahpouri et al. 2020, there of the means over a group of users, here of
    /// each question); NaN if no training user had anything of the history.
    POPULARITY_LIFT("popularityLift") {
        @Override
        double of(Answer answer, int k) {
            return answer.list().popularityLift(k);
        }
    };

    private final String key;

    Metric(String key) {
        this.key = key;
    }

    /// The name with its cut, such as `ndcg@10`.
    public String at(int k) {
        return key + "@" + k;
    }

    abstract double of(Answer answer, int k);

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
