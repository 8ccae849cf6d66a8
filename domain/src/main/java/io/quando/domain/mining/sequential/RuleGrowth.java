package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

/// Grows antecedents item by item, and for each its consequents (Fournier-Viger, Nkambou & Tseng
/// 2011, and 2015 with a window). It differs from the papers in the order: an antecedent is
/// complete before consequents are sought, and those are found as itemsets on bitmaps.
final class RuleGrowth implements SequentialRuleMiner {
    @Override
    public String name() {
        return "rule-growth";
    }

    @Override
    public void mine(
            SequenceDatabase database,
            SequentialRuleQuery query,
            Effort effort,
            SequentialRuleSink sink) {
        FrequentRanks ranks = FrequentRanks.of(database, query.minSupport());
        TimedSequences timed = new TimedSequences(database, ranks);
        ItemOccurrences occurrences = new ItemOccurrences(timed, ranks);
        Outlet outlet = new Outlet(effort.progress(), ranks.count());
        PrefixGrowth.search(
                singles(ranks),
                effort.threads(),
                team -> {
                    RuleBlock rules =
                            new RuleBlock(ranks.labels(), database.sequences(), sink, outlet);
                    return new PrefixGrowth<>(
                            Integer.MAX_VALUE,
                            new AntecedentProjector(
                                    timed, occurrences, ranks.count(), query, rules),
                            team,
                            rules);
                });
        outlet.finish();
    }

    private static AntecedentWindows singles(FrequentRanks ranks) {
        AntecedentWindows root = new AntecedentWindows();
        for (int rank = 0; rank < ranks.count(); rank++) {
            root.extensions().add(rank, false, ranks.support(rank), ranks.support(rank));
        }
        return root;
    }
}
