package io.quando.application.mine;

import static java.util.Comparator.comparingDouble;

import io.quando.application.progress.Steps;
import io.quando.mining.PatternSink;
import io.quando.mining.PatternWriter;
import io.quando.mining.search.ItemNames;
import io.quando.mining.search.SearchBudget;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Mines with one of several engines.
public final class MinePatternsService implements MinePatterns {
    private final PatternSearches searches;
    private final ResourceMeter meter;
    private final Executor executor;

    /// @param executor runs all threads of a search but the calling one
    public MinePatternsService(MiningEngines engines, ResourceMeter meter, Executor executor) {
        this.searches = new PatternSearches(engines);
        this.meter = meter;
        this.executor = executor;
    }

    @Override
    public MinedPatterns mine(
            MiningSources sources, MinePatternsCommand command, MiningAudience audience) {
        PatternSearch search = searches.of(command.task(), command.algorithm());
        LoadedSearch loaded = search.load(sources);
        Function<ItemNames, ? extends PatternWriter> output = audience.output();
        if (output == null) {
            return measured(search.engine(), loaded, command, audience);
        }
        try (PatternWriter writer = output.apply(loaded.names())) {
            MinedPatterns mined = measured(search.engine(), loaded, command, audience);
            try (Steps steps = Steps.fine("Writing", audience.progress())) {
                loaded.run(command.budget(executor, steps), writer);
            }
            writer.complete();
            return mined;
        }
    }

    private MinedPatterns measured(
            String engine,
            LoadedSearch search,
            MinePatternsCommand command,
            MiningAudience audience) {
        Run fastest =
                IntStream.range(0, command.repeat())
                        .mapToObj(run -> run(search, command, audience, run == 0))
                        .min(comparingDouble(run -> run.usage().seconds()))
                        .orElseThrow();
        return new MinedPatterns(
                command.task().name(),
                engine,
                search.transactions(),
                search.items(),
                !search.names().isEmpty(),
                fastest.count(),
                fastest.usage());
    }

    private Run run(
            LoadedSearch search,
            MinePatternsCommand command,
            MiningAudience audience,
            boolean first) {
        PatternTally tally = first ? sampled(search, command, audience) : tally(command);
        try (Steps steps = Steps.fine("Mining", audience.progress())) {
            SearchBudget budget = command.budget(executor, steps);
            ResourceUsage usage = meter.measure(() -> search.run(budget, tally));
            return new Run(tally.count(), usage);
        }
    }

    private static PatternTally sampled(
            LoadedSearch search, MinePatternsCommand command, MiningAudience audience) {
        Function<ItemNames, ? extends PatternSink> sample = audience.sample();
        return sample == null
                ? tally(command)
                : new SampledTally(command.limits().patterns(), sample.apply(search.names()));
    }

    private static PatternTally tally(MinePatternsCommand command) {
        return new PatternTally(command.limits().patterns());
    }

    private record Run(long count, ResourceUsage usage) {}
}
