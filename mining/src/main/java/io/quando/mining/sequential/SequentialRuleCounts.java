package io.quando.mining.sequential;

/// The counts of a sequential rule X ⇒ Y, from which its measures are computed.
///
/// **Numerics** A measure is one division of counts.
///
/// **Source** Fournier-Viger et al. 2011 (RuleGrowth) for support and confidence.
///
/// @param sequences number of all sequences
/// @param antecedent number of sequences that hold all items of X inside a window, in any order
/// @param consequent number of sequences that hold all items of Y, in any order and at any distance
/// @param both number of sequences that hold the rule: all of X before all of Y, inside the window
public record SequentialRuleCounts(int sequences, int antecedent, int consequent, int both) {
    /// The share of the sequences that hold the rule, 0 to 1.
    public double support() {
        return (double) both / sequences;
    }

    /// The share of the sequences with X that hold the rule, 0 to 1.
    public double confidence() {
        return (double) both / antecedent;
    }

    /// The confidence divided by the share of the sequences with Y. Above 1, Y follows X more often
    /// than it occurs at all.
    public double lift() {
        return (double) sequences * both / ((double) antecedent * consequent);
    }
}
