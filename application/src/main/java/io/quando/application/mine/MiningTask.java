package io.quando.application.mine;

import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.ItemsetKind;
import io.quando.domain.mining.itemset.ItemsetQuery;
import io.quando.domain.mining.itemset.MinimumSupport;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.periodic.LocalQuery;
import io.quando.domain.mining.periodic.PeriodicQuery;
import io.quando.domain.mining.periodic.StableQuery;
import io.quando.domain.mining.sequential.GapLimits;
import io.quando.domain.mining.sequential.RuleWindow;
import java.util.Locale;

/// What to find, and what is asked of it. A minimum support is a share until the data are there; it
/// then takes the place of the one in a query.
public sealed interface MiningTask {
    /// What the task is called on the command line and in reports.
    String name();

    /// Itemsets of a kind.
    ///
    /// @param minSupport how many transactions must hold an itemset
    /// @param maxLength items that an itemset may have
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

    /// The itemsets that occur most often.
    ///
    /// @param kind frequent or closed
    /// @param minSupport how many transactions must hold an itemset all the same
    /// @param count how many itemsets are wanted
    /// @param minLength items that an itemset must have
    /// @param maxLength items that an itemset may have
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
    /// @param basis what the minimum support is asked of
    record Rules(RuleThresholds thresholds, SupportBasis basis) implements MiningTask {
        @Override
        public String name() {
            return "rules";
        }
    }

    /// Sequential patterns.
    ///
    /// @param minSupport how many sequences must hold a pattern
    /// @param maxLength items that a pattern may have
    /// @param gaps how far apart its elements may be
    record SequentialPatterns(MinimumSupport minSupport, int maxLength, GapLimits gaps)
            implements MiningTask {
        @Override
        public String name() {
            return "sequential";
        }
    }

    /// Partially ordered sequential rules.
    ///
    /// @param minSupport how many sequences must hold a rule
    /// @param minConfidence how often a rule must hold, 0 to 1
    /// @param maxAntecedent items that the antecedent may have
    /// @param maxConsequent items that the consequent may have
    /// @param window how close together all of them must be
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

    /// Itemsets that come back regularly; the time is the number of the transaction, from 1.
    record Periodic(MinimumSupport minSupport, PeriodicQuery query) implements MiningTask {
        @Override
        public String name() {
            return "periodic";
        }
    }

    /// Itemsets that come back about as regularly.
    record StablePeriodic(MinimumSupport minSupport, StableQuery query) implements MiningTask {
        @Override
        public String name() {
            return "stable-periodic";
        }
    }

    /// Itemsets that come back regularly for a while.
    record LocalPeriodic(MinimumSupport minSupport, LocalQuery query) implements MiningTask {
        @Override
        public String name() {
            return "local-periodic";
        }
    }
}
