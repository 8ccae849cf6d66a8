package io.quando.domain.evaluate;

/// A figure of one question's answer, cut at rank k.
///
/// Accuracy is read off the ranks of the relevant items alone; a user for whom nothing relevant
/// stands among the first k has 0. What lists are like is NaN for those that are too short for it.
public enum Metric {
    /// Hit rate: 1 if anything relevant is among the first k.
    HR("hr") {
        @Override
        double of(Answer answer, int k) {
            return answer.hits(k) > 0 ? 1 : 0;
        }
    },
    /// Normalised discounted cumulative gain with binary relevance: Σ 1/log₂(rank+1) over what that
    /// sum would be if all relevant items stood first (Järvelin & Kekäläinen 2002).
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
    /// How little known the list is: mean −log₂ of the share of learnt users who had the item, with
    /// one more user for all (Vargas & Castells 2011).
    NOVELTY("novelty") {
        @Override
        double of(Answer answer, int k) {
            return answer.list().novelty(k);
        }
    },
    /// How unlike each other the items of the list are: 1 − mean cosine over all pairs (Ziegler et
    /// al. 2005).
    DIVERSITY("diversity") {
        @Override
        double of(Answer answer, int k) {
            return answer.list().diversity(k);
        }
    },
    /// How much more popular the list is than the history: the difference of their mean
    /// popularities over that of the history (Abdollahpouri et al. 2020, there of the means over a
    /// group of users, here of each question); NaN if nobody had anything of the history.
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
