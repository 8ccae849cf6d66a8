package io.quando.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.Vocabulary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Builds encoders with random numbers, the same for the same seed.
public final class Artefacts {
    private Artefacts() {}

    /// An encoder with a matrix that can be quantised, a vector, a single number and an empty
    /// tensor.
    ///
    /// @param items size of its vocabulary, 0 or more
    public static Artefact drawn(long seed, int items) {
        Manifest manifest =
                new Manifest(
                        "sasrec",
                        Map.of("dimension", "64", "läufe \"\n", "1"),
                        seed,
                        "snapshot " + seed,
                        Map.of("ndcg@10", 0.1 + 0.2, "loss", Double.NaN),
                        Instant.parse("2026-01-02T03:04:05.678901234Z"));
        Vocabulary vocabulary =
                new Vocabulary(
                        IntStream.range(0, items).mapToObj(i -> "é \"" + i + "\" 🙂").toList());
        return new Artefact(manifest, vocabulary, tensors(new Random(seed), items));
    }

    /// A quantised encoder of the same kind.
    public static Artefact quantised(long seed, int items) {
        return Quantisation.quantised(drawn(seed, items));
    }

    public static Checkpoint checkpoint(long seed) {
        return new Checkpoint(
                Map.of("epoch", Long.toString(seed), "", "plan \u0000 é"),
                tensors(new Random(seed), 20));
    }

    private static Map<String, Tensor> tensors(Random random, int items) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("items.weight", tensor(random, items, 64));
        tensors.put("bias", tensor(random, 7));
        tensors.put("temperature", tensor(random));
        tensors.put("nothing \"é\"", tensor(random, 3, 0, 5));
        return tensors;
    }

    private static Tensor tensor(Random random, int... shape) {
        float[] values = new float[IntStream.of(shape).reduce(1, (a, b) -> a * b)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Tensor(shape, values);
    }

    /// Fails if two encoders differ in anything.
    public static void requireSame(Artefact actual, Artefact expected) {
        assertThat(actual.manifest()).isEqualTo(expected.manifest());
        assertThat(actual.vocabulary()).isEqualTo(expected.vocabulary());
        requireSameTensors(actual.tensors(), expected.tensors());
        assertThat(actual.quantised()).containsOnlyKeys(expected.quantised().keySet());
        expected.quantised()
                .forEach((name, matrix) -> {
                    QuantisedMatrix other = actual.quantised().getOrDefault(name, matrix);
                    assertThat(other.columns()).isEqualTo(matrix.columns());
                    assertThat(other.values()).isEqualTo(matrix.values());
                    assertThat(other.scales()).isEqualTo(matrix.scales());
                });
    }

    /// Fails if two checkpoints differ in anything.
    public static void requireSame(Checkpoint actual, Checkpoint expected) {
        assertThat(actual.facts()).isEqualTo(expected.facts());
        requireSameTensors(actual.tensors(), expected.tensors());
    }

    private static void requireSameTensors(
            Map<String, Tensor> actual, Map<String, Tensor> expected) {
        assertThat(actual).containsOnlyKeys(expected.keySet());
        expected.forEach((name, tensor) -> {
            Tensor other = actual.getOrDefault(name, tensor);
            assertThat(other.shape()).isEqualTo(tensor.shape());
            assertThat(other.values()).isEqualTo(tensor.values());
        });
    }
}
