package io.quando.application.learn;

import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.encode.Checkpoint;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a training was when its worker ended: its state, and which data it was of.
///
/// @param until position up to which the log was read
/// @param snapshot name of what was read
/// @param checkpoint the trainer's own
record Interruption(LogPosition until, String snapshot, Checkpoint checkpoint) {
    private static final String BATCH = "log.batch";
    private static final String ORDINAL = "log.ordinal";
    private static final String SNAPSHOT = "log.snapshot";

    /// What the facts of a checkpoint must hold to be read again.
    static Map<String, String> mark(LogPosition until, String snapshot) {
        return Map.of(
                BATCH,
                Long.toString(until.batch()),
                ORDINAL,
                Integer.toString(until.ordinal()),
                SNAPSHOT,
                snapshot);
    }

    static Interruption of(Checkpoint kept) {
        Map<String, String> facts = new HashMap<>(kept.facts());
        return new Interruption(
                new LogPosition(
                        Long.parseLong(taken(facts, BATCH)),
                        Integer.parseInt(taken(facts, ORDINAL))),
                taken(facts, SNAPSHOT),
                new Checkpoint(facts, kept.tensors()));
    }

    /// The trainer's state, or null if it is of other data.
    @Nullable Checkpoint checkpointOf(String data) {
        return data.equals(snapshot) ? checkpoint : null;
    }

    private static String taken(Map<String, String> facts, String name) {
        String value = facts.remove(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The checkpoint does not say its %s: it is of no training of ours."
                            .formatted(name));
        }
        return value;
    }
}
