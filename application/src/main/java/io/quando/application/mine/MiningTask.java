package io.quando.application.mine;

import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.ItemsetKind;
import io.quando.domain.mining.itemset.MinimumSupport;
import java.util.Locale;

/// What to find, and what is asked of it.
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
}
