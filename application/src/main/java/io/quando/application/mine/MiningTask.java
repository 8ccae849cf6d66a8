package io.quando.application.mine;

import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.periodic.LocalQuery;
import io.quando.mining.periodic.PeriodicQuery;
import io.quando.mining.periodic.StableQuery;
import io.quando.mining.rule.RuleThresholds;
import io.quando.mining.rule.SupportBasis;
import io.quando.mining.sequential.GapLimits;
import io.quando.mining.sequential.RuleWindow;
import java.util.Locale;

/// A kind of patterns, with its thresholds. A minimum support may be a share. Once the data are
/// read, it becomes a count and replaces that of the query.
public sealed interface MiningTask {
    /// The name of the task on the command line and in reports.
    String name();

    /// Itemsets of a kind.
    ///
    /// @param minSupport least support of an itemset
    /// @param maxLength most items of an itemset
    record Itemsets(ItemsetKind kind, MinimumSupport minSupport, int maxLength)
            implements MiningTask {
        @Override
        public String name() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        ItemsetQuery over(Transactions db) {
            return new ItemsetQuery(kind, minSupport.of(db.count()), maxLength);
        }
    }

    /// The most frequent itemsets.
    ///
    /// @param kind frequent or closed
    /// @param minSupport least support of an itemset all the same
    /// @param count number of itemsets
    /// @param minLength fewest items of an itemset
    /// @param maxLength most items of an itemset
    record TopItemsets(
            ItemsetKind kind, MinimumSupport minSupport, int count, int minLength, int maxLength)
            implements MiningTask {
        @Override
        public String name() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /// Association rules.
    ///
    /// @param basis the itemset whose support must reach the minimum
    record Rules(RuleThresholds thresholds, SupportBasis basis) implements MiningTask {
        @Override
        public String name() {
            return "rules";
        }
    }

    /// Sequential patterns.
    ///
    /// @param minSupport least support of a pattern, in sequences
    /// @param maxLength most items of a pattern
    /// @param gaps limits on the gaps between its elements
    record SequentialPatterns(MinimumSupport minSupport, int maxLength, GapLimits gaps)
            implements MiningTask {
        @Override
        public String name() {
            return "sequential";
        }
    }

    /// Partially ordered sequential rules.
    ///
    /// @param minSupport least support of a rule, in sequences
    /// @param minConfidence least confidence of a rule, 0 to 1
    /// @param maxAntecedent most items of the antecedent
    /// @param maxConsequent most items of the consequent
    /// @param window window that all of them must fit into
    record SequentialRules(
            MinimumSupport minSupport,
            double minConfidence,
            int maxAntecedent,
            int maxConsequent,
            RuleWindow window)
            implements MiningTask {
        @Override
        public String name() {
            return "sequential-rules";
        }
    }

    /// Periodic itemsets; the time is the number of the transaction, from 1.
    record Periodic(MinimumSupport minSupport, PeriodicQuery query) implements MiningTask {
        @Override
        public String name() {
            return "periodic";
        }
    }

    /// Stable periodic itemsets; the time is the number of the transaction, from 1.
    record StablePeriodic(MinimumSupport minSupport, StableQuery query) implements MiningTask {
        @Override
        public String name() {
            return "stable-periodic";
        }
    }

    /// Locally periodic itemsets; the time is the number of the transaction, from 1.
    record LocalPeriodic(MinimumSupport minSupport, LocalQuery query) implements MiningTask {
        @Override
        public String name() {
            return "local-periodic";
        }
    }
}
