package io.quando.adapter.file.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelResult;
import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.score.Hyperparameter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class EvaluationReportTest {
    private static final Comparison BETTER = new Comparison(0.05, 0.01, 0.03, 0.0725, 0.001);
    private static final Calibration TRUSTED =
            new Calibration(
                    0.02,
                    List.of(
                            new Calibration.Bin(0.1, 0.12, 30),
                            new Calibration.Bin(0.4, 0.38, 30)));

    private static final List<Hyperparameter> DECLARED =
            List.of(
                    new Hyperparameter("step", 1, 0, 9, List.of(1.0), "how far"),
                    Hyperparameter.of("loss", List.of("full", "sampled"), "of what"));

    @TempDir Path folder;

    private static ModelResult result(
            String name, long seed, double ndcg, @Nullable Comparison against) {
        Map<String, Estimate> figures = new LinkedHashMap<>();
        figures.put("hr@10", new Estimate(0.4, 0.02));
        figures.put("ndcg@10", new Estimate(ndcg, 0.0125));
        figures.put("mrr@10", new Estimate(0.2, 0.01));
        figures.put("recall@10", new Estimate(0.4, 0.02));
        figures.put("coverage@10", new Estimate(0.75, Double.NaN));
        figures.put("novelty@10", new Estimate(3.5, 0.1));
        figures.put("diversity@10", new Estimate(0.9, 0.01));
        figures.put("popularityLift@10", new Estimate(Double.NaN, Double.NaN));
        return new ModelResult(
                name,
                "a paper",
                seed,
                Map.of("step", 2.0, "loss", 1.0),
                DECLARED,
                figures,
                1.25,
                0.5,
                against,
                against == null ? null : TRUSTED);
    }

    private static Evaluation evaluation(String data, ModelResult... results) {
        return new Evaluation(
                new Evaluation.Dataset(data, 1_000, 200, 30_000),
                new Evaluation.Conditions(
                        "leave-one-out", true, true, false, 28_000, 900, 900, 3, 4),
                "ndcg@10",
                List.of(results),
                Map.of());
    }

    private static Evaluation compared() {
        return evaluation(
                "toys", result("cooccurrence", 1, 0.25, null), result("ease", 2, 0.3, BETTER));
    }

    private static Document xml(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + text, e);
        }
    }

    @Test
    void allFilesAreWrittenAndWrittenAnew() throws IOException {
        Path deep = folder.resolve("a/b");
        EvaluationReport report = new EvaluationReport(deep);
        assertThat(report.write(compared()).stream().map(p -> p.getFileName().toString()))
                .containsExactly(
                        "evaluation.json", "evaluation.md", "figure.svg", "calibration.svg");
        assertThat(report.write(compared())).allMatch(Files::exists);
        assertThat(report.write(evaluation("toys", result("pop", 1, 0.1, null)))).hasSize(3);
        assertThat(deep.resolve("calibration.svg")).doesNotExist();
        Path taken = Files.writeString(folder.resolve("taken"), "x");
        assertThatThrownBy(() -> new EvaluationReport(taken).write(compared()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theJsonHoldsEveryFigureThatIsANumber() throws IOException {
        new EvaluationReport(folder).write(compared());
        JsonNode json = new ObjectMapper().readTree(folder.resolve("evaluation.json").toFile());
        assertThat(json.at("/dataset/name").asText()).isEqualTo("toys");
        assertThat(json.at("/protocol/seen").asText()).isEqualTo("dropped");
        assertThat(json.at("/protocol/refit").asBoolean(true)).isFalse();
        assertThat(json.at("/protocol/comparedBy").asText()).isEqualTo("ndcg@10");
        JsonNode floor = json.at("/models/0");
        assertThat(floor.at("/ndcg@10").asDouble()).isEqualTo(0.25);
        assertThat(floor.at("/standardErrors/ndcg@10").asDouble()).isEqualTo(0.0125);
        assertThat(floor.at("/coverage@10").asDouble()).isEqualTo(0.75);
        assertThat(floor.at("/standardErrors").has("coverage@10")).isFalse();
        assertThat(floor.has("popularityLift@10")).isFalse();
        assertThat(floor.has("againstFloor")).isFalse();
        assertThat(floor.has("calibration")).isFalse();
        JsonNode other = json.at("/models/1");
        assertThat(other.at("/seed").asInt()).isEqualTo(2);
        assertThat(other.at("/againstFloor/difference").asDouble()).isEqualTo(0.05);
        assertThat(other.at("/againstFloor/interval95/1").asDouble()).isEqualTo(0.0725);
        assertThat(other.at("/calibration/bins/1/observed").asDouble()).isEqualTo(0.38);
        assertThat(other.at("/hyperparameters").toString())
                .isEqualTo("{\"step\":2,\"loss\":\"sampled\"}");
    }

    @Test
    void whatIsNotStandardIsSaidInWords() {
        assertThat(new EvaluationMarkdown(compared()).changed())
                .isEqualTo(
                        "Not standard: cooccurrence {step=2, loss=sampled}; ease {step=2, loss=sampled}.\n");
    }

    @Test
    void theTableHasARowAModel() {
        String[] rows = new EvaluationMarkdown(compared()).table().split("\n");
        assertThat(rows).hasSize(4);
        assertThat(rows[0]).startsWith("| model | hr@10 | ndcg@10 | mrr@10 |");
        assertThat(rows[2])
                .isEqualTo(
                        "| cooccurrence | 0.4000 ± 0.0200 | 0.2500 ± 0.0125 | 0.2000 ± 0.0100 | 0.4000 ± 0.0200 | 0.7500 | 3.5000 ± 0.1000 | 0.9000 ± 0.0100 | floor |  | 1.3 |");
        assertThat(rows[3])
                .startsWith("| ease (seed 2) | ")
                .contains("| +0.0500 (+0.0300 … +0.0725) | 0.001 |");
        for (String row : rows) {
            assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(12);
        }
        assertThat(new EvaluationMarkdown(compared()).text())
                .startsWith("# toys\n")
                .contains("1,000 users, 200 items, 30,000 interactions. Protocol: leave-one-out;")
                .contains("seen items dropped")
                .contains("![ndcg@10](figure.svg)");
    }

    @Test
    void seedsAreSummedUpWhereThereAreSeveral() {
        Evaluation seeded =
                evaluation(
                        "toys",
                        result("floor", 1, 0.2, null),
                        result("gru", 1, 0.3, BETTER),
                        result("gru", 2, 0.4, BETTER));
        assertThat(new EvaluationMarkdown(seeded).text())
                .contains(
                        "| model | seeds | hr@10 | ndcg@10 |",
                        "\n| gru | 2 | 0.4000 ± 0.0000 | 0.3500 ± 0.0707 |");
        assertThat(new EvaluationMarkdown(compared()).text()).doesNotContain("seeds");
        JsonNode json = new ObjectMapper().valueToTree(EvaluationJson.of(seeded));
        assertThat(json.at("/overSeeds")).hasSize(1);
        JsonNode gru = json.at("/overSeeds/0");
        assertThat(gru.at("/seeds").asInt()).isEqualTo(2);
        assertThat(gru.at("/ndcg@10").asDouble()).isCloseTo(0.35, within(1e-12));
        assertThat(gru.at("/standardDeviations/ndcg@10").asDouble())
                .isCloseTo(0.1 / Math.sqrt(2), within(1e-12));
        assertThat(gru.has("popularityLift@10")).isFalse();
        assertThat(EvaluationJson.of(compared())).doesNotContainKey("overSeeds");
    }

    /// Where nothing was compared, nothing is the floor.
    @Test
    void withoutAComparisonThereIsNoFloor() {
        Evaluation alone = evaluation("toys", result("a", 1, 0.1, null), result("b", 1, 0.2, null));
        assertThat(new EvaluationMarkdown(alone).table())
                .doesNotContain("| floor |")
                .contains("| – |");
        assertThat(new FigureChart(alone).svg()).doesNotContain("floor: ", "class=\"floor\"");
        assertThat(new FigureChart(compared()).svg())
                .contains("floor: cooccurrence", "class=\"floor\"");
    }

    @Test
    void picturesAreWellFormedWhateverTheNames() {
        Evaluation odd =
                evaluation(
                        "a < b & \"c\" > d\u0001\n'e' ∞ 日本",
                        result("f<l>oor", 1, 0, null),
                        result("o&ther", 1, 0, BETTER));
        Document figure = xml(new FigureChart(odd).svg());
        assertThat(figure.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(figure.getDocumentElement().getTextContent())
                .contains("a < b & \"c\" > d", "日本", "f<l>oor", "o&ther");
        Document calibration = xml(new CalibrationChart(odd.models()).svg());
        assertThat(calibration.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(new FigureChart(odd).svg()).doesNotContain("NaN", "Infinity");
    }

    /// Bars, whiskers and their figures stay left of the edge, 50 of 760 being room for a figure.
    @Test
    void nothingIsDrawnBeyondTheEdge() {
        Document figure = xml(new FigureChart(compared()).svg());
        var lines = figure.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            String x = lines.item(i).getAttributes().getNamedItem("x2").getNodeValue();
            assertThat(Double.parseDouble(x)).isLessThanOrEqualTo(760 - 60);
        }
    }

    @Test
    void thereMayBeNothingToDraw() {
        xml(new FigureChart(evaluation("none")).svg());
        ModelResult empty =
                new ModelResult(
                        "m",
                        "s",
                        1,
                        Map.of(),
                        List.of(),
                        Map.of(),
                        0,
                        0,
                        null,
                        new Calibration(0, List.of()));
        xml(new CalibrationChart(List.of(empty)).svg());
    }

    @Test
    void everyLocaleWritesTheSame() {
        String figure = new FigureChart(compared()).svg();
        String calibration = new CalibrationChart(compared().models()).svg();
        String words = new EvaluationMarkdown(compared()).text();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new FigureChart(compared()).svg()).isEqualTo(figure);
                assertThat(new CalibrationChart(compared().models()).svg()).isEqualTo(calibration);
                assertThat(new EvaluationMarkdown(compared()).text()).isEqualTo(words);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
