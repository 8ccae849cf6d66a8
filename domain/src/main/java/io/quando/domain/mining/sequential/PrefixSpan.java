package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;
import java.util.function.Supplier;

/// Grows patterns item by item (Pei et al. 2001). It differs from the paper in that a projection
/// drops the items that are no longer frequent, and that only the first of repeated items is
/// counted, which is told from where the item was before.
final class PrefixSpan implements SequentialPatternMiner {
    @Override
    public String name() {
        return "prefix-span";
    }

    @Override
    public void mine(
            SequenceDatabase database, SequentialQuery query, Effort effort, SequenceSink sink) {
        FrequentRanks ranks = FrequentRanks.of(database, query.minSupport());
        PatternOutlet outlet = new PatternOutlet(sink, effort.progress(), ranks.count());
        Supplier<PatternBlock> blocks = () -> new PatternBlock(ranks.labels(), outlet);
        if (isOnlyOrder(database, query.gaps())) {
            search(
                    new WholeSuffixes(database, ranks).build(),
                    () -> new SuffixProjector(ranks.count(), query.minSupport()),
                    query.maxLength(),
                    effort,
                    blocks);
        } else {
            TimedSequences timed = new TimedSequences(database, ranks);
            search(
                    Occurrences.of(timed, ranks),
                    () -> new OccurrenceProjector(timed, ranks.count(), query),
                    query.maxLength(),
                    effort,
                    blocks);
        }
        outlet.finish();
    }

    private static boolean isOnlyOrder(SequenceDatabase database, GapLimits limits) {
        boolean places = !database.timed() && limits.minGap() == 1;
        return (places ? limits.fromGap(0) : limits).isNone();
    }

    private static <P extends Projected> void search(
            P root,
            Supplier<Projector<P>> projectors,
            int maxLength,
            Effort effort,
            Supplier<PatternBlock> blocks) {
        SearchTeam<PrefixJob<P>> team = new SearchTeam<>(effort.threads());
        team.run(
                new PrefixJob<>(new Prefix(), root, 0, root.extensions().count()),
                () -> new PrefixGrowth<>(maxLength, projectors.get(), team, blocks.get())::run);
    }
}
