package io.quando.application.learn;

import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.DataHash;
import io.quando.domain.sequence.Sequences;
import java.util.HashMap;
import java.util.Map;

/// The state of a training whose worker ended, with the data that it belongs to.
///
/// @param until position up to which the log was read
/// @param snapshot name of the data
/// @param checkpoint checkpoint of the trainer
record ResumePoint(LogPosition until, String snapshot, Checkpoint checkpoint) {
    private static final String BATCH = "log.batch";
    private static final String ORDINAL = "log.ordinal";
    private static final String SNAPSHOT = "log.snapshot";

    /// The name of a training's checkpoint: the same for equal plans, so that a new job resumes
    /// where another failed. The learning rate does not count, since a diverged training may resume
    /// with a smaller one.
    static String training(Map<String, String> plan) {
        Map<String, String> words = new HashMap<>(plan);
        words.remove("learning-rate");
        return DataHash.nameOf(words);
    }

    /// The facts that a checkpoint needs to be read again.
    static Map<String, String> mark(LogPosition until, String snapshot) {
        return Map.of(
                BATCH,
                Long.toString(until.batch()),
                ORDINAL,
                Integer.toString(until.ordinal()),
                SNAPSHOT,
                snapshot);
    }

    static ResumePoint of(Checkpoint kept) {
        Map<String, String> facts = new HashMap<>(kept.facts());
        return new ResumePoint(
                new LogPosition(
                        Long.parseLong(taken(facts, BATCH)),
                        Integer.parseInt(taken(facts, ORDINAL))),
                taken(facts, SNAPSHOT),
                new Checkpoint(facts, kept.tensors()));
    }

    boolean isOf(Sequences data) {
        return DataHash.nameOf(data).equals(snapshot);
    }

    private static String taken(Map<String, String> facts, String name) {
        String value = facts.remove(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The checkpoint has no %s, so it does not belong to a training of this program."
                            .formatted(name));
        }
        return value;
    }
}
