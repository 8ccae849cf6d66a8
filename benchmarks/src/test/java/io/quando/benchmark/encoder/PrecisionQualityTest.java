package io.quando.benchmark.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionQualityTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    /// Differences 1, 0, 0, 0: their mean is 0.25, their deviation 0.5, its error 0.25.
    @Test
    void differenceIsPairedByUser() {
        String difference =
                PrecisionQuality.difference(new float[] {1, 1, 0, 0}, new float[] {0, 1, 0, 0});
        assertThat(difference).isEqualTo("+0.2500 ± 0.2500");
    }

    @Test
    void eachPrecisionIsHeldAgainstSingle() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("trials.rows"),
                        List.of(
                                trial("cooccurrence", "", 0, 0),
                                trial("sasrec", "mixed", 0.25f, 0.75f),
                                trial("sasrec", "single", 0.5f, 0.75f)));
        assertThat(PrecisionQuality.of(file).rows().lines())
                .containsExactly(
                        "| single | 1 | 0.3000 ± 0.0100 | 0.2000 ± 0.0200 |  | 12 |",
                        "| mixed | 1 | 0.3000 ± 0.0100 | 0.2000 ± 0.0200 | -0.1250 ± 0.1250 | 12 |");
    }

    private static String trial(String model, String precision, float... values) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        ObjectNode row = JSON.createObjectNode();
        ObjectNode trial = row.putObject("trial").put("model", model).put("seed", 1);
        trial.putObject("settings").put("precision", precision);
        ObjectNode figures = row.putObject("figures");
        figures.putArray("hr@10").add(0.3).add(0.01);
        figures.putArray("ndcg@10").add(0.2).add(0.02);
        row.put("trainSeconds", 12.3);
        row.put("values", Base64.getEncoder().encodeToString(bytes.array()));
        return row.toString();
    }
}
