package io.quando.application.mine;

import io.quando.application.progress.Progress;
import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.PatternWriter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who hears of a search besides the one who asked for it.
///
/// @param progress hears how far reading and searching are
/// @param sample hears the patterns of the first run as they are found, or null; it should be
///   quick, since its time counts as the run's
/// @param output opens the writer that takes all patterns, or null. They are found for it in a
///   search of its own behind the measured ones, and it is closed in the end
public record MiningAudience(
        Progress progress,
        @Nullable PatternSink sample,
        @Nullable Supplier<? extends PatternWriter> output) {
    /// Nobody.
    public static MiningAudience none() {
        return new MiningAudience(Progress.NONE, null, null);
    }

    /// The same with someone who hears how far it is.
    public MiningAudience telling(Progress listener) {
        return new MiningAudience(listener, sample, output);
    }

    /// The same with someone who hears the patterns of the first run.
    public MiningAudience showing(PatternSink first) {
        return new MiningAudience(progress, first, output);
    }

    /// The same with a writer.
    public MiningAudience writing(Supplier<? extends PatternWriter> writer) {
        return new MiningAudience(progress, sample, writer);
    }
}
