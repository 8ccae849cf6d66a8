package io.quando.mining.rule;

/// The four counts from which every measure of a rule A → C is computed, always by division of
/// counts, never from rounded supports.
///
/// **Numerics** IEEE doubles; a measure is exact to a few units in the last place.
///
/// **Source** Agrawal, Imieliński & Swami 1993 (support, confidence); Brin et al. 1997 (lift,
/// conviction); Piatetsky-Shapiro 1991 (leverage); Yule 1900, Zhang 2000 (Zhang's measure).
///
/// @param transactions n, all transactions
/// @param antecedent n_A, transactions that hold A
/// @param consequent n_C, transactions that hold C
/// @param both n_AC, transactions that hold A and C
public record RuleCounts(long transactions, long antecedent, long consequent, long both) {
    public RuleCounts {
        boolean inside = 0 <= both && both <= Math.min(antecedent, consequent);
        boolean union = antecedent + consequent - both <= transactions;
        if (!inside || !union || antecedent < 1 || consequent < 1) {
            throw new IllegalArgumentException(
                    "The counts (n=%d, A=%d, C=%d, AC=%d) contradict each other."
                            .formatted(transactions, antecedent, consequent, both));
        }
    }

    /// Share of the transactions that hold A and C, 0 to 1.
    public double support() {
        return (double) both / transactions;
    }

    /// Share of the transactions with A that hold C, 0 to 1.
    public double confidence() {
        return (double) both / antecedent;
    }

    /// How many times likelier C is with A than in general; 1 is independence.
    public double lift() {
        return (double) transactions * both / ((double) antecedent * consequent);
    }

    /// Support beyond that of independence, −¼ to ¼.
    public double leverage() {
        return support() - (double) antecedent / transactions * consequent / transactions;
    }

    /// How many times rarer A without C is than under independence; +∞ if the rule always holds.
    public double conviction() {
        double misses = (double) antecedent - both;
        double others = (double) transactions - consequent;
        if (misses == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return others / transactions * antecedent / misses;
    }

    /// Zhang's measure of association, −1 (C avoids A) over 0 (independent) to 1.
    public double zhang() {
        double a = (double) antecedent / transactions;
        double c = (double) consequent / transactions;
        double bound = Math.max(support() * (1 - a), a * (c - support()));
        return bound == 0 ? 0 : leverage() / bound;
    }
}
