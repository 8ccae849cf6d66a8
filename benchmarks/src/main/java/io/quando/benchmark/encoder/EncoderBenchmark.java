package io.quando.benchmark.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Takes one measurement in a process of its own, and prints one or more rows of a table.
public final class EncoderBenchmark {
    private static final String LIBRARY = "ai.djl.pytorch.jni.PyTorchLibrary";
    private static final int FEW_USERS = 200;

    private EncoderBenchmark() {}

    /// @param args the measurement: `steps` or `epoch`, followed by a file of pairs, a model and
    ///   values of its plan such as `dim=128`; `java`, a loop without a library; or `quality`,
    ///   followed by a file of measured trials
    public static void main(String... args) throws IOException {
        List<String> words = Arrays.asList(args).subList(1, args.length);
        System.out.println(
                switch (args[0]) {
                    case "steps" -> steps(words);
                    case "epoch" -> epoch(words);
                    case "java" -> new CpuProfile(LIBRARY).of(new JavaLoop(5)).row();
                    case "quality" -> PrecisionQuality.of(Path.of(args[1])).rows();
                    default ->
                            throw new IllegalArgumentException(
                                    "There is nothing called (%s) to measure: it must be steps, epoch, java or quality."
                                            .formatted(args[0]));
                });
    }

    private static String steps(List<String> words) throws IOException {
        var training = PlannedTraining.of(words);
        return StepClock.started().steps(training).row(training.targets());
    }

    /// Measures an epoch, after a short training that loads the library.
    private static String epoch(List<String> words) throws IOException {
        var training = PlannedTraining.of(words).with("epochs", 1);
        training.ofFirstUsers(FEW_USERS).train(status -> {});
        return new CpuProfile(LIBRARY).of(() -> training.train(status -> {})).row();
    }
}
