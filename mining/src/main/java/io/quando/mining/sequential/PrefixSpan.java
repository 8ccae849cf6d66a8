package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SerialisedOutput;
import java.util.function.Supplier;

/// Grows patterns item by item (Pei et al. 2001). Unlike the paper, a projection drops the items
/// that are no longer frequent. A repeated item counts at its first place alone, which the place
/// before shows.
final class PrefixSpan implements SequentialPatternMiner {
    /// The memory per cell of a thread's projections. They shrink so fast that all depths together
    /// rarely exceed the first.
    private static final long BYTES_PER_CELL = 32;

    @Override
    public String name() {
        return "prefix-span";
    }

    @Override
    public void mine(
            SequenceDatabase database,
            SequentialQuery query,
            SearchBudget budget,
            SequenceSink sink) {
        FrequentRanks ranks = FrequentRanks.of(database, query.minSupport());
        SerialisedOutput serialised = new SerialisedOutput(budget.progress());
        Supplier<Findings> findings = () -> new PatternBlock(ranks.labels(), sink, serialised);
        if (isOnlyOrder(database, query.gaps())) {
            PrefixGrowth.search(
                    new WholeSuffixes(database, ranks).build(),
                    budget,
                    BYTES_PER_CELL * database.cells(),
                    team ->
                            new PrefixGrowth<>(
                                    query.maxLength(),
                                    new SuffixProjector(ranks.count(), query.minSupport()),
                                    team,
                                    findings.get(),
                                    serialised));
        } else {
            TimedSequences timed = new TimedSequences(database, ranks);
            PrefixGrowth.search(
                    Occurrences.of(timed, ranks),
                    budget,
                    BYTES_PER_CELL * database.cells(),
                    team ->
                            new PrefixGrowth<>(
                                    query.maxLength(),
                                    new OccurrenceProjector(timed, ranks.count(), query),
                                    team,
                                    findings.get(),
                                    serialised));
        }
        budget.progress().accept(1);
    }

    private static boolean isOnlyOrder(SequenceDatabase database, GapLimits limits) {
        boolean places = !database.timed() && limits.minGap() == 1;
        return (places ? limits.fromGap(0) : limits).isNone();
    }
}
