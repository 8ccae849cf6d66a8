package io.quando.application.learn;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import io.quando.domain.encode.Vocabulary;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Counts items, pretending that it takes epochs, and puts some before all others that it was told
/// beforehand.
final class ToyTrainer implements EncoderTrainer {
    final List<Integer> epochs = new ArrayList<>();
    @Nullable Artefact startedFrom;
    @Nullable TrainingSet seen;
    Map<String, Double> metrics = Map.of();
    List<String> favourites = List.of("d");
    boolean wide;

    /// Whether it is no longer the plan of which a checkpoint was kept.
    boolean otherPlan;

    IntConsumer during = epoch -> {};

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public String source() {
        return "a test";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                new Hyperparameter("epochs", 3, 1, 100, List.of(3.0), "rounds").counting(),
                new Hyperparameter("learning-rate", 0.1, 0, 1, List.of(0.1), "how fast"),
                Hyperparameter.of("loss", List.of("softmax", "sampled"), "what is made small"),
                Hyperparameter.of("vectors", List.of("none", "input"), "use of vectors"));
    }

    @Override
    public Encoder train(TrainingSet training, Hyperparameters plan, TrainingRun run) {
        seen = training;
        float[] counts = counts(training);
        preferFavourites(counts, training.sequences().itemNames());
        Checkpoint interrupted = otherPlan ? null : run.interrupted();
        startedFrom = interrupted == null ? run.predecessor() : null;
        int first =
                interrupted == null
                        ? 1
                        : Integer.parseInt(Objects.requireNonNull(interrupted.facts().get("epoch")))
                                + 1;
        int last = plan.count("epochs");
        for (int epoch = first; epoch <= last; epoch++) {
            epochs.add(epoch);
            double best = Objects.requireNonNull(training.validation()).measure(scorer(counts));
            run.tell(
                    new TrainingStatus(
                            epoch,
                            last,
                            (epoch - 0.5) / last,
                            1.0 / epoch,
                            epoch == 1 ? Double.NaN : best,
                            best,
                            last - epoch,
                            "cpu, 1 thread"));
            during.accept(epoch);
            run.keep(new Checkpoint(Map.of("epoch", Integer.toString(epoch)), Map.of()));
        }
        var manifest = new Manifest("toy", Map.of(), training.seed(), "", metrics, Instant.EPOCH);
        var vocabulary = new Vocabulary(training.sequences().itemNames());
        Tensor tensor = wide ? row(counts) : new Tensor(new int[] {counts.length}, counts);
        return open(new Artefact(manifest, vocabulary, new LinkedHashMap<>(Map.of("n", tensor))));
    }

    /// So wide that it is quantised; what is behind the items is never read.
    private static Tensor row(float[] counts) {
        int width = Math.max(counts.length, Quantisation.LEAST_COLUMNS);
        return new Tensor(new int[] {1, width}, Arrays.copyOf(counts, width));
    }

    private void preferFavourites(float[] counts, List<String> itemNames) {
        for (int place = 0; place < favourites.size(); place++) {
            int item = itemNames.indexOf(favourites.get(place));
            if (item >= 0) {
                counts[item] = 1_000_000 - place;
            }
        }
    }

    private static float[] counts(TrainingSet training) {
        float[] counts = new float[training.sequences().items()];
        for (int user = 0; user < training.sequences().users(); user++) {
            for (int item : training.sequences().itemsOf(user)) {
                counts[item]++;
            }
        }
        return counts;
    }

    private static ItemScorer scorer(float[] counts) {
        return (history, scores) -> System.arraycopy(counts, 0, scores, 0, scores.length);
    }

    @Override
    public Encoder open(Artefact artefact) {
        Tensor tensor = artefact.tensors().get("n");
        if (tensor == null) {
            throw new IllegalArgumentException("The tensor (n) is missing.");
        }
        float[] counts = tensor.values();
        return new Encoder() {
            @Override
            public Artefact artefact(String snapshot) {
                return new Artefact(
                        artefact.manifest().of(snapshot),
                        artefact.vocabulary(),
                        artefact.tensors());
            }

            @Override
            public int batch() {
                return 1;
            }

            @Override
            public void score(List<History> histories, float[][] scores) {
                for (float[] row : scores) {
                    System.arraycopy(counts, 0, row, 0, row.length);
                }
            }

            @Override
            public void close() {}
        };
    }
}
