package io.quando.application.learn;

import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Snapshot;
import io.quando.domain.sequence.Sequences;
import java.util.HashMap;
import java.util.Map;

/// Where a training was when its worker ended: its state, and which data it was of.
///
/// @param until position up to which the log was read
/// @param snapshot name of what was read
/// @param checkpoint the trainer's own
record Interruption(LogPosition until, String snapshot, Checkpoint checkpoint) {
    private static final String BATCH = "log.batch";
    private static final String ORDINAL = "log.ordinal";
    private static final String SNAPSHOT = "log.snapshot";

    /// The name under which the state of a training is kept: the same for whatever is asked for in
    /// the same words, so that it goes on where another job failed. A training that diverged may go
    /// on more slowly.
    static String training(Map<String, String> plan) {
        Map<String, String> words = new HashMap<>(plan);
        words.remove("learning-rate");
        return Snapshot.nameOf(words);
    }

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

    boolean isOf(Sequences data) {
        return Snapshot.nameOf(data).equals(snapshot);
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
