package io.quando.benchmark.encoder;

import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/// An encoder with its plan and its training data.
record PlannedTraining(EncoderTrainer trainer, Hyperparameters plan, Sequences sequences) {
    /// The last events of each user that are held out: the test of the usual protocol, and its
    /// validation.
    private static final int HELD_OUT = 2;

    private static final long SEED = 1;

    /// @param words a compressed file with a user and an item a line, a model, and values of its
    ///   plan
    static PlannedTraining of(List<String> words) throws IOException {
        EncoderTrainer trainer = named(words.get(1));
        Map<String, String> given = new HashMap<>();
        for (String value : words.subList(2, words.size())) {
            String[] sides = value.split("=", 2);
            given.put(sides[0], sides[1]);
        }
        Map<String, Double> values = Hyperparameters.parse(trainer.hyperparameters(), given);
        return new PlannedTraining(
                trainer,
                Hyperparameters.of(trainer.hyperparameters(), values),
                withoutHeldOut(pairs(Path.of(words.get(0)))));
    }

    PlannedTraining with(String name, double value) {
        return new PlannedTraining(trainer, plan.with(Map.of(name, value)), sequences);
    }

    PlannedTraining ofFirstUsers(int users) {
        int[] lengths =
                IntStream.range(0, sequences.users())
                        .map(user -> user < users ? sequences.length(user) : 0)
                        .toArray();
        return new PlannedTraining(trainer, plan, sequences.upTo(lengths));
    }

    /// The number of events that follow another of the same user.
    long targets() {
        return IntStream.range(0, sequences.users())
                .mapToLong(user -> Math.max(0, sequences.length(user) - 1))
                .sum();
    }

    void train(TrainingRun run) {
        var data = new TrainingSet(sequences, ItemTexts.none(sequences.items()), SEED);
        trainer.train(data, plan, run).close();
    }

    private static EncoderTrainer named(String model) {
        return ServiceLoader.load(EncoderKit.class).stream()
                .flatMap(kit -> kit.get().trainers().stream())
                .filter(trainer -> trainer.name().equals(model))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The encoder (%s) is not there. Is the worker's program on the class path?"
                                        .formatted(model)));
    }

    private static Sequences pairs(Path file) throws IOException {
        SequencesBuilder sequences = Sequences.builder();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(" ", 2))
                    .forEach(pair -> sequences.add(pair[0], pair[1], null, null, null));
        }
        return sequences.build();
    }

    private static Sequences withoutHeldOut(Sequences all) {
        return all.upTo(
                IntStream.range(0, all.users())
                        .map(user -> Math.max(0, all.length(user) - HELD_OUT))
                        .toArray());
    }
}
