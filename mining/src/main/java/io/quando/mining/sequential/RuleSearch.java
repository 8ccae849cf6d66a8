package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SerialisedOutput;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One search for rules. It works on bitmaps of pairs if only the order matters and they fit into
/// memory, and on windows otherwise.
final class RuleSearch {
    private static final long BYTES_PER_CELL = 16;

    private final SequenceDatabase database;
    private final SequentialRuleQuery query;
    private final SearchBudget budget;
    private final SequentialRuleSink sink;
    private final FrequentRanks ranks;
    private final TimedSequences timed;
    private final ItemOccurrences occurrences;
    private final RuleRegions regions;
    private final SerialisedOutput serialised;

    RuleSearch(
            SequenceDatabase database,
            SequentialRuleQuery query,
            SearchBudget budget,
            SequentialRuleSink sink) {
        this.database = database;
        this.query = query;
        this.budget = budget;
        this.sink = sink;
        ranks = FrequentRanks.of(database, query.minSupport());
        timed = new TimedSequences(database, ranks);
        occurrences = new ItemOccurrences(timed, ranks);
        regions = new RuleRegions(timed, query.window());
        serialised = new SerialisedOutput(budget.progress());
    }

    void run() {
        PairBitmaps bitmaps = query.window().isNone() ? bitmaps() : null;
        if (bitmaps == null) {
            grow(windows(), this::onWindows);
        } else {
            grow(
                    BitmapProjector.root(bitmaps, ranks),
                    rules -> new BitmapProjector(bitmaps, query, consequents(rules)));
        }
        budget.progress().accept(1);
    }

    private @Nullable PairBitmaps bitmaps() {
        FirstAndLast sequences = new FirstAndLast(timed, ranks, database.sequences());
        return PairBitmaps.of(sequences, query.minSupport(), budget.bytes());
    }

    private AntecedentWindows windows() {
        AntecedentWindows root = new AntecedentWindows();
        for (int rank = 0; rank < ranks.count(); rank++) {
            root.extensions().add(rank, false, ranks.support(rank), ranks.support(rank));
        }
        return root;
    }

    private AntecedentProjector onWindows(RuleBlock rules) {
        return new AntecedentProjector(
                timed,
                ranks.count(),
                query,
                new WindowGrowth(occurrences, regions, query.window().isNone()),
                regions,
                consequents(rules));
    }

    private ConsequentSearch consequents(RuleBlock rules) {
        return new ConsequentSearch(timed, occurrences, ranks.count(), regions, query, rules);
    }

    private <P extends Projected> void grow(
            P root, Function<RuleBlock, ? extends Projector<P>> projectors) {
        PrefixGrowth.search(
                root,
                budget,
                BYTES_PER_CELL * database.cells(),
                team -> {
                    RuleBlock rules =
                            new RuleBlock(ranks.labels(), database.sequences(), sink, serialised);
                    return new PrefixGrowth<>(
                            Integer.MAX_VALUE, projectors.apply(rules), team, rules, serialised);
                });
    }
}
