package io.quando.domain.behaviour;

/// A place in the order in which interactions became visible in the log. A reader that goes on
/// after the last position it saw misses nothing, also under concurrent writers.
///
/// @param batch number of the append; larger is later
/// @param ordinal place within the append
public record LogPosition(long batch, int ordinal) implements Comparable<LogPosition> {
    /// Before everything.
    public static final LogPosition START = new LogPosition(Long.MIN_VALUE, 0);

    @Override
    public int compareTo(LogPosition other) {
        int byBatch = Long.compare(batch, other.batch);
        return byBatch != 0 ? byBatch : Integer.compare(ordinal, other.ordinal);
    }
}
