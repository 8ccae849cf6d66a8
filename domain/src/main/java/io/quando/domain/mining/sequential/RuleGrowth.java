package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;
import java.util.function.Function;
import java.util.function.Supplier;

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
        RuleRegions regions = new RuleRegions(timed, query.window());
        Outlet outlet = new Outlet(effort.progress(), ranks.count());
        Supplier<RuleBlock> blocks =
                () -> new RuleBlock(ranks.labels(), database.sequences(), sink, outlet);
        Function<RuleBlock, ConsequentSearch> consequents =
                rules ->
                        new ConsequentSearch(
                                timed, occurrences, ranks.count(), regions, query, rules);
        PairBitmaps bitmaps =
                query.window().isNone()
                        ? PairBitmaps.of(
                                new FirstAndLast(timed, ranks, database.sequences()),
                                query.minSupport(),
                                effort.bytes())
                        : null;
        if (bitmaps != null) {
            grow(
                    BitmapProjector.root(bitmaps, ranks),
                    rules -> new BitmapProjector(bitmaps, query, consequents.apply(rules)),
                    effort,
                    blocks);
        } else {
            WindowGrowth growth = new WindowGrowth(occurrences, regions, query.window().isNone());
            grow(
                    singles(ranks),
                    rules ->
                            new AntecedentProjector(
                                    timed,
                                    ranks.count(),
                                    query,
                                    growth,
                                    regions,
                                    consequents.apply(rules)),
                    effort,
                    blocks);
        }
        outlet.finish();
    }

    private static <P extends Projected> void grow(
            P root,
            Function<RuleBlock, Projector<P>> projectors,
            Effort effort,
            Supplier<RuleBlock> blocks) {
        PrefixGrowth.search(
                root,
                effort.threads(),
                team -> {
                    RuleBlock rules = blocks.get();
                    return new PrefixGrowth<>(
                            Integer.MAX_VALUE, projectors.apply(rules), team, rules);
                });
    }

    private static AntecedentWindows singles(FrequentRanks ranks) {
        AntecedentWindows root = new AntecedentWindows();
        for (int rank = 0; rank < ranks.count(); rank++) {
            root.extensions().add(rank, false, ranks.support(rank), ranks.support(rank));
        }
        return root;
    }
}
