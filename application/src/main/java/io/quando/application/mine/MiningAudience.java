package io.quando.application.mine;

import io.quando.application.progress.Progress;
import io.quando.mining.PatternSink;
import io.quando.mining.PatternWriter;
import io.quando.mining.search.ItemNames;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The listeners to a search.
///
/// @param progress told of reading and searching
/// @param sample makes, once the names of the items are known, what receives the patterns of the
///   first run as they are found, or null; it should be quick, since its time counts as the run's
/// @param output opens the writer of all patterns, or null. They are found for it in a search of
///   its own after the measured ones, and it is closed in the end
public record MiningAudience(
        Progress progress,
        @Nullable Function<ItemNames, ? extends PatternSink> sample,
        @Nullable Function<ItemNames, ? extends PatternWriter> output) {
    /// No listeners.
    public static MiningAudience none() {
        return new MiningAudience(Progress.NONE, null, null);
    }

    /// The same audience with a listener to the progress.
    public MiningAudience telling(Progress listener) {
        return new MiningAudience(listener, sample, output);
    }

    /// The same audience with a listener to the patterns of the first run.
    public MiningAudience showing(Function<ItemNames, ? extends PatternSink> first) {
        return new MiningAudience(progress, first, output);
    }

    /// The same audience with a writer.
    public MiningAudience writing(Function<ItemNames, ? extends PatternWriter> writer) {
        return new MiningAudience(progress, sample, writer);
    }
}
