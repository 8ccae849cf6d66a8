package io.quando.application.mine;

import static java.util.Comparator.comparingDouble;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.search.Effort;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
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
        Supplier<? extends PatternWriter> output = audience.output();
        if (output == null) {
            return measured(search.engine(), loaded, command, audience);
        }
        try (PatternWriter writer = output.get()) {
            MinedPatterns mined = measured(search.engine(), loaded, command, audience);
            try (Steps steps = new Steps("Writing", audience.progress())) {
                loaded.run(command.effort(executor, steps), writer);
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
                fastest.count(),
                fastest.usage());
    }

    private Run run(
            LoadedSearch search,
            MinePatternsCommand command,
            MiningAudience audience,
            boolean first) {
        PatternSink sample = audience.sample();
        long limit = command.limits().patterns();
        PatternTally tally =
                first && sample != null ? new SampledTally(limit, sample) : new PatternTally(limit);
        try (Steps steps = new Steps("Mining", audience.progress())) {
            Effort effort = command.effort(executor, steps);
            ResourceUsage usage = meter.measure(() -> search.run(effort, tally));
            return new Run(tally.count(), usage);
        }
    }

    private record Run(long count, ResourceUsage usage) {}
}
