package io.quando.adapter.file.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.adapter.file.evaluation.TrialRecordFile.Provenance;
import io.quando.application.evaluate.TrialKey;
import io.quando.application.evaluate.TrialKey.Asked;
import io.quando.application.evaluate.TrialKey.Seen;
import io.quando.application.evaluate.TrialRecord;
import io.quando.application.evaluate.TrialRecords;
import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialRecordFileTest {
    private static final Provenance PROVENANCE =
            new Provenance(
                    "quando evaluate ratings.csv",
                    "Any os",
                    () -> Instant.parse("2026-01-02T03:04:05.678Z"));

    @TempDir private Path folder;
    private Path file = Path.of("");
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void nameFile() {
        file = folder.resolve("rows.jsonl");
    }

    private TrialRecords opened() {
        return TrialRecordFile.open(file, PROVENANCE, notes::add);
    }

    private static TrialKey key(long seed) {
        return key("sasrec", seed, 0.25, "7-9-ab", Asked.TEST);
    }

    private static TrialKey key(String model, long seed, double rate, String data, Asked asked) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("width", 128L);
        settings.put("rate", rate);
        settings.put("loss", "sampled");
        return key(model, settings, Set.of(), seed, data, asked);
    }

    private static TrialKey key(
            String model,
            Map<String, Object> settings,
            Set<String> standard,
            long seed,
            String data,
            Asked asked) {
        return new TrialKey(
                model,
                settings,
                standard,
                seed,
                data,
                "leave-one-out",
                asked,
                Seen.DROPPED,
                List.of(5, 10),
                false,
                true);
    }

    private static TrialRecord trial(double ndcg, float... values) {
        Map<String, Estimate> figures = new LinkedHashMap<>();
        figures.put("ndcg@10", new Estimate(ndcg, 0.1 / 3));
        figures.put("coverage@10", new Estimate(0.5, Double.NaN));
        figures.put("popularityLift@10", new Estimate(Double.NaN, Double.NaN));
        return new TrialRecord(
                Map.of("width", 128.0, "rate", 0.25),
                figures,
                1_234.5,
                Double.NaN,
                "ndcg@10",
                values,
                new Calibration(0.01, List.of(new Calibration.Bin(0.1, 0.2, 7))));
    }

    private static void assertSame(@Nullable TrialRecord found, TrialRecord kept) {
        assertThat(found).isNotNull();
        assertThat(Arrays.compare(Objects.requireNonNull(found).values(), kept.values())).isZero();
        float[] same = kept.values();
        assertThat(
                        new TrialRecord(
                                found.hyperparameters(),
                                found.figures(),
                                found.trainSeconds(),
                                found.userSeconds(),
                                found.figure(),
                                same,
                                found.calibration()))
                .isEqualTo(kept);
    }

    @Test
    void whatIsKeptIsFoundAgain() {
        TrialRecord trial = trial(1 / 3.0, 0, 1, 0.1f, Float.NaN, Float.MIN_VALUE);
        TrialRecord bare = new TrialRecord(Map.of(), Map.of(), 0, 0, "hr@1", new float[0], null);
        TrialRecords records = opened();
        assertThat(records.find(key(1))).isNull();
        records.keep(key(1), trial);
        records.keep(key(2), bare);
        for (TrialRecords some : List.of(records, opened())) {
            assertSame(some.find(key(1)), trial);
            assertSame(some.find(key(2)), bare);
            assertThat(some.find(key(3))).isNull();
        }
        assertThat(notes)
                .containsOnly(
                        "sasrec (seed 1, test) is taken from rows.jsonl, where it was recorded at 2026-01-02T03:04:05Z.",
                        "sasrec (seed 2, test) is taken from rows.jsonl, where it was recorded at 2026-01-02T03:04:05Z.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void valuesAreKeptToTheLastBit(int size) {
        Random random = new Random(size);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = Float.intBitsToFloat(random.nextInt());
        }
        opened().keep(key(1), trial(0.5, values));
        TrialRecord found = Objects.requireNonNull(opened().find(key(1)));
        assertThat(Arrays.compare(found.values(), values)).isZero();
    }

    @Test
    void aRowTellsWhereItComesFrom() throws IOException {
        opened().keep(key(1), trial(0.5, 1));
        JsonNode row = new ObjectMapper().readTree(Files.readString(file));
        assertThat(row.at("/trial/model").asText()).isEqualTo("sasrec");
        assertThat(row.at("/trial/settings").toString())
                .isEqualTo("{\"width\":128,\"rate\":0.25,\"loss\":\"sampled\"}");
        assertThat(row.at("/figures/ndcg@10/0").asDouble()).isEqualTo(0.5);
        assertThat(row.at("/figures/coverage@10/1").isNull()).isTrue();
        assertThat(row.at("/figure").asText()).isEqualTo("ndcg@10");
        assertThat(row.at("/values").asText()).isEqualTo("AACAPw==");
        assertThat(row.at("/date").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(row.at("/command").asText()).isEqualTo("quando evaluate ratings.csv");
        assertThat(row.at("/machine").asText()).isEqualTo("Any os");
    }

    @Test
    void otherTrialsArePassedOver() {
        TrialRecords records = opened();
        List<TrialKey> keys =
                List.of(
                        key(1),
                        key(2),
                        key("gru4rec", 1, 0.25, "7-9-ab", Asked.TEST),
                        key("sasrec", 1, 0.5, "7-9-ab", Asked.TEST),
                        key("sasrec", 1, 0.25, "7-9-cd", Asked.TEST),
                        key("sasrec", 1, 0.25, "7-9-ab", Asked.VALIDATION));
        for (int i = 0; i < keys.size(); i++) {
            assertThat(records.find(keys.get(i))).isNull();
            records.keep(keys.get(i), trial(i));
        }
        for (int i = 0; i < keys.size(); i++) {
            assertSame(opened().find(keys.get(i)), trial(i));
        }
    }

    @Test
    void aSettingThatIsNewHidesNoRowAsLongAsItIsStandard() {
        opened().keep(key(1), trial(0.1));
        Map<String, Object> more = new LinkedHashMap<>(key(1).settings());
        more.put("actions", "none");
        assertSame(found(more, Set.of("actions")), trial(0.1));
        assertThat(found(more, Set.of("width", "rate", "loss"))).isNull();
        more.put("width", 64L);
        assertThat(found(more, Set.of("actions", "width"))).isNull();
    }

    private @Nullable TrialRecord found(Map<String, Object> settings, Set<String> standard) {
        return opened().find(key("sasrec", settings, standard, 1, "7-9-ab", Asked.TEST));
    }

    @Test
    void ofEqualRowsTheLastCounts() {
        TrialRecords first = opened();
        TrialRecords second = opened();
        first.keep(key(1), trial(0.1));
        second.keep(key(1), trial(0.2));
        first.keep(key(2), trial(0.3));
        assertSame(opened().find(key(1)), trial(0.2));
        assertSame(opened().find(key(2)), trial(0.3));
    }

    /// Wherever a crash cuts the last row off, the rows before it are there, and the next one fits.
    @Test
    void aRowThatWasCutOffIsDroppedAndNothingElse() throws IOException {
        opened().keep(key(1), trial(0.1, 1, 2));
        int first = (int) Files.size(file);
        opened().keep(key(2), trial(0.2, 3, 4));
        byte[] whole = Files.readAllBytes(file);
        for (int end = first; end < whole.length; end++) {
            Files.write(file, Arrays.copyOf(whole, end));
            notes.clear();
            TrialRecords records = opened();
            boolean cut = end > first && end < whole.length - 1;
            assertThat(notes)
                    .isEqualTo(
                            cut
                                    ? List.of(
                                            "The last row of %s was cut off and is dropped."
                                                    .formatted(file))
                                    : List.of());
            assertSame(records.find(key(1)), trial(0.1, 1, 2));
            assertThat(records.find(key(2)) == null).isEqualTo(end < whole.length - 1);
            records.keep(key(3), trial(0.3));
            assertSame(opened().find(key(3)), trial(0.3));
            assertThat(Files.readAllLines(file)).hasSize(end < whole.length - 1 ? 2 : 3);
        }
    }

    /// So a file may look if the machine lost its power: it has its length, and not its bytes.
    @Test
    void bytesThatNeverCameAreDropped() throws IOException {
        opened().keep(key(1), trial(0.1));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length + 100));
        assertSame(opened().find(key(1)), trial(0.1));
        assertThat(file).hasBinaryContent(whole);
    }

    /// Another process was killed while it wrote, after this one had read.
    @Test
    void aRowIsNotGluedToWhatAnotherLeft() throws IOException {
        TrialRecords records = opened();
        records.keep(key(1), trial(0.1));
        Files.writeString(file, Files.readString(file) + "{\"trial\":{\"mod");
        records.keep(key(2), trial(0.2));
        assertSame(opened().find(key(1)), trial(0.1));
        assertSame(opened().find(key(2)), trial(0.2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user,item\nu1,i1\n",
                "u1 i1",
                "{\"trial\":{}}\nu1 i1",
                "{\"user\":1}\n",
                "{\"trial\":{}}\n{\"trial\":\n{\"trial\":{}}\n"
            })
    void aFileOfSomethingElseIsLeftAsItIs(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(this::opened)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "is not a row of an evaluation. Remove the line, or name another");
        assertThat(file).hasContent(text);
    }

    @Test
    void whatCannotBeWrittenIsSaidAtOnce() {
        file = folder.resolve("missing/rows.jsonl");
        assertThatThrownBy(this::opened).isInstanceOf(UncheckedIOException.class);
        file = folder;
        assertThatThrownBy(this::opened).isInstanceOf(UncheckedIOException.class);
    }
}
