package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The yardstick itself: known figures of known files.
class EvaluateGoldenTest {
    private static final double CLOSE = 0.0006;

    @ParameterizedTest
    @CsvSource({
        "ml-1m/ml-1m.txt.gz, pairs, cooccurrence, .2546, .1487",
        "ml-1m/ml-1m.txt.gz, pairs, cooccurrence-damped, .2849, .1664",
        "ml-1m/ml-1m.txt.gz, pairs, popularity, .0364, .0179",
        "amazon-beauty/Beauty.txt.gz, sequences, cooccurrence, .0820, .0507",
        "amazon-beauty/beauty-bert4rec.txt.gz, pairs, cooccurrence, .0540, .0342",
    })
    void floorAndPopularityAreWhatIsKnown(
            String name, String format, String model, double hitRate, double ndcg)
            throws Exception {
        Path file = Path.of(System.getProperty("quando.shared.data", "none"), name);
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        assertFigures(file, format, model, hitRate, ndcg);
    }

    /// Walks of our own making, evaluated outside this project by the definitions.
    @ParameterizedTest
    @CsvSource({"cooccurrence, .6475, .3632", "popularity, .3125, .1612"})
    void figuresOfWalksAreThoseOfTheirDefinitions(String model, double hitRate, double ndcg)
            throws Exception {
        Path walks = Path.of("src/test/resources/golden/walks.txt");
        assertFigures(walks, "sequences", model, hitRate, ndcg);
    }

    private static void assertFigures(
            Path file, String format, String model, double hitRate, double ndcg) throws Exception {
        EvaluateRun run =
                EvaluateRun.of(
                        file.toString(),
                        "--format",
                        format,
                        "--protocol",
                        "leave-one-out",
                        "--floor",
                        "none",
                        "--models",
                        model,
                        "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.model(model).get("hr@10").doubleValue()).isCloseTo(hitRate, within(CLOSE));
        assertThat(run.model(model).get("ndcg@10").doubleValue()).isCloseTo(ndcg, within(CLOSE));
    }
}
