package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final Map<String, String> PLAN = Map.of("dim", "64");
    private static final Map<String, Double> METRICS = Map.of("epoch", 2.0);

    private static Manifest manifest(Precision precision, String snapshot) {
        return new Manifest("sasrec", precision, PLAN, 7, snapshot, METRICS, Instant.EPOCH);
    }

    @Test
    void nothingButWhatIsSaidChanges() {
        assertThat(manifest(Precision.INT8, "").of("data"))
                .isEqualTo(manifest(Precision.INT8, "data"));
        assertThat(manifest(Precision.INT8, "data").in(Precision.FLOAT32))
                .isEqualTo(manifest(Precision.FLOAT32, "data"));
    }
}
