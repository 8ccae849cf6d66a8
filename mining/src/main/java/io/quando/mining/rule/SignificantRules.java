package io.quando.mining.rule;

import io.quando.mining.itemset.FrequentItemsets;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.significance.FalseDiscoveryRate;
import io.quando.mining.significance.FisherExactTest;
import io.quando.mining.significance.RandomFilling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The rules inside a table of frequent itemsets that hold beyond chance: their antecedent and
/// their consequent meet in more transactions than they would if they were independent.
///
/// A rule that could be counts as tested even if its items never met, so that the rules are not
/// chosen by what they are then tested for. Each length has its own share of the false discoveries:
/// there are many more rules of three items than of two.
///
/// **Source** Fisher's test as in Hämäläinen & Webb 2019; a share for each length as in Webb 2008,
/// "Layered critical values".
public final class SignificantRules {
    private final FrequentItemsets frequent;
    private final RuleThresholds thresholds;
    private final int transactions;
    private final RandomFilling chance;

    /// By the number of items, from two on.
    private final List<RuleTests> tests = new ArrayList<>();

    /// Tests every rule inside the table.
    ///
    /// @param thresholds with one item as consequent, and the length of the longest set in the
    ///   table
    /// @param discoveries how many of the rules may be false
    public SignificantRules(
            Transactions db,
            FrequentItemsets frequent,
            RuleThresholds thresholds,
            FalseDiscoveryRate discoveries) {
        this.frequent = frequent;
        this.thresholds = thresholds;
        transactions = db.count();
        chance = new RandomFilling(db);
        int lengths = thresholds.maxLength() - 1;
        FalseDiscoveryRate share = discoveries.sharedBy(lengths);
        for (double possible : possibleRules(lengths)) {
            tests.add(new RuleTests(possible, share));
        }
        each((antecedent, length, consequent, others, counts) ->
                tests.get(length - 1).add(pValue(antecedent, length, consequent, counts)));
    }

    /// Every frequent itemset with every frequent item behind it, by the length of the itemset.
    private double[] possibleRules(int lengths) {
        double[] possible = new double[lengths];
        for (int index = 0; index < frequent.count(); index++) {
            if (frequent.length(index) <= lengths) {
                possible[frequent.length(index) - 1]++;
            }
        }
        double items = possible[0];
        for (int length = 1; length <= lengths; length++) {
            possible[length - 1] *= Math.max(0, items - length);
        }
        return possible;
    }

    /// Hands over the rules that hold beyond chance.
    ///
    /// @param wanted asked before a rule is looked at closer
    public void report(Predicate<RuleCounts> wanted, RuleSink sink) {
        double[] largest = tests.stream().mapToDouble(RuleTests::largest).toArray();
        each((antecedent, length, consequent, others, counts) -> {
            if (wanted.test(counts)
                    && pValue(antecedent, length, consequent, counts) <= largest[length - 1]) {
                sink.accept(antecedent, length, consequent, others, counts);
            }
        });
    }

    /// What was tested.
    public TestSummary summary() {
        return tests.stream().map(RuleTests::summary).reduce(TestSummary.NONE, TestSummary::and);
    }

    private void each(RuleSink sink) {
        new ItemsetRules(frequent, transactions, thresholds, sink).reportAll();
    }

    private double pValue(int[] antecedent, int length, int[] consequent, RuleCounts counts) {
        long comparable =
                chance.transactions(
                        antecedent,
                        length,
                        counts.antecedent(),
                        consequent[0],
                        counts.consequent());
        long union = counts.antecedent() + counts.consequent() - counts.both();
        return FisherExactTest.pValue(
                counts.both(),
                counts.antecedent(),
                counts.consequent(),
                Math.max(union, comparable));
    }
}
