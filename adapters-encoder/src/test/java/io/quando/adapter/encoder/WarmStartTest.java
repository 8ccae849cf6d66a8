package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Initial;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WarmStartTest {
    private static final Parameter ITEMS = Parameter.items("items", 3, 2, Initial.constant(9));
    private static final Parameter MAP = Parameter.vector("map", 2, 9);

    @Test
    void knownItemsKeepTheirRowsAndNewOnesBeginAtRandom() {
        Artefact before =
                predecessor(
                        new Tensor(new int[] {2, 2}, new float[] {1, 2, 3, 4}),
                        new Tensor(new int[] {2}, new float[] {5, 6}));
        Map<String, Tensor> initial = initial(before);
        assertThat(values(initial, "items")).containsExactly(3, 4, 9, 9, 1, 2);
        assertThat(values(initial, "map")).containsExactly(5, 6);
    }

    @Test
    void otherWidthsAreRefused() {
        Artefact before =
                predecessor(
                        new Tensor(new int[] {2, 3}, new float[6]),
                        new Tensor(new int[] {2}, new float[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> initial(before))
                .withMessageContaining("items")
                .withMessageContaining("[2, 3]")
                .withMessageContaining("start=scratch");
    }

    private static Map<String, Tensor> initial(Artefact predecessor) {
        var vocabulary = new Vocabulary(List.of("milk", "eggs", "bread"));
        Map<String, Tensor> fresh = Map.of("items", ITEMS.initial(1), "map", MAP.initial(1));
        return WarmStart.initial(
                List.of(ITEMS, MAP), fresh, ServedForm.same(), vocabulary, predecessor);
    }

    private static Artefact predecessor(Tensor items, Tensor map) {
        return new Artefact(
                new Manifest("sasrec", Map.of(), 1, "", Map.of(), Instant.EPOCH),
                new Vocabulary(List.of("bread", "milk")),
                Map.of("items", items, "map", map));
    }

    private static float[] values(Map<String, Tensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name)).values();
    }
}
