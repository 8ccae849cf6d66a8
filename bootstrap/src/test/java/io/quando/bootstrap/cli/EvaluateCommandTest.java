package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
    private static final int USERS = 60;
    private static final int ITEMS = 20;

    @TempDir private Path folder;
    private Path pairs = Path.of("");

    /// Users who walk along a circle of items: what follows is plain to see.
    @BeforeEach
    void writePairs() throws IOException {
        pairs =
                Files.writeString(
                        folder.resolve("pairs.txt"),
                        IntStream.range(0, USERS)
                                .mapToObj(user ->
                                        IntStream.range(0, 6)
                                                .mapToObj(i ->
                                                        "u%d i%d\n"
                                                                .formatted(
                                                                        user, (user + i) % ITEMS))
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining()));
    }

    @Test
    void jsonHoldsTheKeysOfTheContract() throws Exception {
        EvaluateRun run = evaluate("--models", "popularity,item-knn", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        JsonNode dataset = run.json().get("dataset");
        assertThat(dataset.get("users").intValue()).isEqualTo(USERS);
        assertThat(dataset.get("items").intValue()).isEqualTo(ITEMS);
        assertThat(dataset.get("interactions").intValue()).isEqualTo(6 * USERS);
        assertThat(run.json().get("protocol").get("split").textValue()).isEqualTo("leave-one-out");
        for (String key :
                List.of(
                        "seed",
                        "hr@10",
                        "ndcg@10",
                        "mrr@10",
                        "recall@20",
                        "coverage@10",
                        "trainSeconds",
                        "userSecondsP50")) {
            assertThat(run.model("popularity").get(key).isNumber()).as(key).isTrue();
        }
        assertThat(run.model("popularity").get("againstFloor").get("p").doubleValue())
                .isBetween(0.0, 1.0);
    }

    @Test
    void theFloorIsMeasuredInAnyCaseAndFindsWhatFollows() throws Exception {
        EvaluateRun run = evaluate("--models", "popularity", "--at", "1", "--json");
        assertThat(run.model("cooccurrence").get("hr@1").doubleValue()).isEqualTo(1);
        assertThat(run.model("popularity").get("hr@1").doubleValue()).isLessThan(0.5);
    }

    @Test
    void shuffledSequencesTeachNothing() throws Exception {
        List<String> lines = new ArrayList<>(Files.readAllLines(pairs));
        List<String> items = new ArrayList<>(lines.stream().map(l -> l.split(" ")[1]).toList());
        Collections.shuffle(items, new Random(7));
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).split(" ")[0] + " " + items.get(i));
        }
        Files.write(pairs, lines);
        EvaluateRun run = evaluate("--models", "popularity", "--at", "1", "--json");
        assertThat(run.model("cooccurrence").get("hr@1").doubleValue()).isLessThan(0.3);
    }

    @Test
    void everyModelAnswersOrSaysWhatItLacks() {
        for (String model :
                "popularity,item-knn,user-knn,ease,personal-frequency,tifu-knn,vmis-knn,session-knn,rules,live-cooccurrence,live-repeat,live-popularity,blend"
                        .split(",")) {
            EvaluateRun run = evaluate("--models", model);
            assertThat(run.exitCode()).as(model + ": " + run.err()).isZero();
        }
        assertThat(evaluate("--models", "content").err()).contains("--items FILE");
        assertThat(evaluate("--models", "context-popularity").exitCode()).isEqualTo(1);
        assertThat(evaluate("--models", "bias").exitCode()).isEqualTo(1);
    }

    @Test
    void vectorsAreCountedAndChangeNoModelThatUsesNone() throws Exception {
        Path vectors =
                Files.writeString(folder.resolve("v.tsv"), "i1\t0.5\t1\ni2\t2\t3\nother\t4\t5\n");
        EvaluateRun run = evaluate("--models", "item-knn", "--vectors", vectors.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2 of 20 items have a vector of 2 numbers; 1 vectors of other items");
        assertThat(run.err()).contains("No model uses the --vectors", "vectors=input");
    }

    @Test
    void trialsWithOtherVectorsAreMadeAnew() throws Exception {
        String rows = folder.resolve("rows.jsonl").toString();
        Path vectors = Files.writeString(folder.resolve("v.csv"), "i1,0.5,1\n");
        String[] words = {"--models", "item-knn", "--rows", rows, "--vectors", vectors.toString()};
        evaluate(words);
        assertThat(evaluate(words).err()).contains("item-knn (seed 1, test) is taken from");
        Files.writeString(vectors, "i1,0.5,2\n");
        assertThat(evaluate(words).err()).doesNotContain("is taken from");
    }

    @Test
    void aWrongLineOfVectorsIsNamed() throws Exception {
        Path vectors = Files.writeString(folder.resolve("v.csv"), "i1,0.5,1\ni2,3\n");
        EvaluateRun run = evaluate("--models", "item-knn", "--vectors", vectors.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("v.csv), line 2 (i2,3): The item (i2) has 1 numbers");
        assertThat(evaluate("--vectors", "nowhere.csv").err()).contains("no file (nowhere.csv)");
    }

    @Test
    void aStoredSplitGivesTheSameFigures() throws Exception {
        Path split = folder.resolve("split.gz");
        EvaluateRun first =
                evaluate("--models", "item-knn", "--save-split", split.toString(), "--json");
        EvaluateRun again = evaluate("--models", "item-knn", "--split", split.toString(), "--json");
        assertThat(again.model("item-knn").get("ndcg@10"))
                .isEqualTo(first.model("item-knn").get("ndcg@10"));
    }

    @Test
    void whatIsInTheRowsIsNotMeasuredAgain() throws Exception {
        Path rows = folder.resolve("rows.jsonl");
        EvaluateRun first = evaluate("--models", "item-knn", "--rows", rows.toString(), "--json");
        assertThat(first.exitCode()).as(first.err()).isZero();
        List<String> lines = Files.readAllLines(rows);
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("quando evaluate "));
        Files.writeString(rows, lines.getFirst() + "\n" + lines.getLast().substring(0, 90));
        EvaluateRun again = evaluate("--models", "item-knn", "--rows", rows.toString(), "--json");
        assertThat(again.err().lines())
                .anyMatch(line -> line.contains("was cut off and is dropped"))
                .anyMatch(line -> line.startsWith("cooccurrence (seed 1, test) is taken from"))
                .noneMatch(line -> line.startsWith("item-knn (seed 1, test) is taken from"));
        assertThat(again.model("item-knn").get("againstFloor"))
                .isEqualTo(first.model("item-knn").get("againstFloor"));
        assertThat(Files.readAllLines(rows)).hasSize(2);
    }

    @Test
    void theFloorIsNotTuned() throws Exception {
        EvaluateRun plain = evaluate("--models", "item-knn", "--json");
        EvaluateRun tuned = evaluate("--models", "item-knn", "--tune", "3", "--json");
        assertThat(tuned.model("cooccurrence").get("hyperparameters"))
                .isEqualTo(plain.model("cooccurrence").get("hyperparameters"));
    }

    @Test
    void theReportHasNumbersWordsAndPictures() throws Exception {
        Path report = folder.resolve("new/report");
        EvaluateRun run = evaluate("--calibrate", "--report", report.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(report.resolve("evaluation.json")).isNotEmptyFile();
        assertThat(report.resolve("evaluation.md")).content().contains("| cooccurrence |");
        assertThat(report.resolve("figure.svg")).content().startsWith("<svg");
        assertThat(report.resolve("calibration.svg")).content().startsWith("<svg");
    }

    @Test
    void timesThatOnlyCountAreAnOrder() throws Exception {
        StringBuilder text = new StringBuilder("user,item,timestamp\n");
        for (int i = 0; i < 400; i++) {
            text.append("u%d,i%d,%d\n".formatted(i % 20, i * 7 % 40, i));
        }
        Path counted = Files.writeString(folder.resolve("counted.csv"), text);
        EvaluateRun run = EvaluateRun.of(counted.toString(), "--models", "popularity");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("400 interactions", "No time is a likely one");
    }

    @Test
    void typesOfOnesOwnAreNamed() throws Exception {
        StringBuilder text = new StringBuilder("user,item,timestamp,event\n");
        for (int i = 0; i < 400; i++) {
            String type = i % 2 == 0 ? "nibble" : "Purchased";
            text.append("u%d,i%d,%d,%s\n".formatted(i % 20, i * 7 % 40, 1_600_000_000 + i, type));
        }
        Path typed = Files.writeString(folder.resolve("typed.csv"), text);
        EvaluateRun run = EvaluateRun.of(typed.toString(), "--models", "popularity");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "The type Purchased is read as purchase (200 rows).",
                        "The type nibble is none of the well-known ones; its 200 rows count as interest");
    }

    @Test
    void ratingsArePredicted() throws Exception {
        Path ratings = folder.resolve("ratings.csv");
        StringBuilder text = new StringBuilder("user,item,rating,timestamp\n");
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            text.append("u%d,i%d,%d,%d\n".formatted(i % 20, i * 7 % 40, 1 + random.nextInt(5), i));
        }
        Files.writeString(ratings, text);
        EvaluateRun run = EvaluateRun.of(ratings.toString(), "--models", "bias,item-knn", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.model("bias").get("rmse").doubleValue()).isBetween(0.1, 4.0);
        assertThat(run.model("item-knn").get("mae").doubleValue()).isBetween(0.1, 4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "2, --protocol, lottery, 'The --protocol (lottery) is not known.'",
        "2, --models, magic, 'The model (magic) is not known. There are popularity,'",
        "2, --param, ease=5, 'The --param (ease=5) must be model.name=value'",
        "2, --param, item-knn.magic=5, 'The parameter (magic) is not known. There are '",
        "2, --param, item-knn.last=many, 'item-knn: The parameter last (many) must be a number between 0 and 100000.'",
        "2, --param, tifu-knn.alpha=0.5, 'does not take part. Add it to --models.'",
        "2, --at, 0, 'The cuts ([0]) must be ranks from 1 on'",
        "2, --seeds, 0, 'The seeds (0)'",
        "2, --floor, sky, 'The model (sky) is not known.'",
        "2, --threads, 0, '(0)'",
        "2, --rows, pom.xml, 'is not a row of an evaluation'",
        "1, --report, pom.xml, '(pom.xml) exists and is not a folder.'",
        "1, --save-split, missing/split.gz, 'a folder on the way is missing'",
        "1, --protocol, temporal, 'needs times, and the data have none'",
        "1, --protocol, next-basket, 'needs baskets, and the data have none'",
    })
    void wrongValuesAreAnsweredInOneLine(int code, String option, String value, String message) {
        EvaluateRun run = evaluate("--models", "item-knn", option, value);
        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }

    @Test
    void aModelThatCannotBeLearntCostsNoOther() throws Exception {
        EvaluateRun run = evaluate("--models", "bias,item-knn", "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.model("item-knn").get("hr@10").isNumber()).isTrue();
        assertThat(run.json().get("unlearnt").get("bias").textValue()).contains("value");
    }

    @Test
    void knownUsersInATestFileAreRefused() throws Exception {
        Path learnt = Files.writeString(folder.resolve("a.csv"), "user,item\nu1,a\nu1,b\nu2,a\n");
        Path asked = Files.writeString(folder.resolve("b.csv"), "user,item\nu1,b\nu1,a\n");
        EvaluateRun run = EvaluateRun.of(learnt.toString(), "--test", asked.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("has the user (u1), who is in the training data, too");
    }

    @Test
    void sessionsAreAskedForTheirNextItems() throws Exception {
        Path sessions = folder.resolve("sessions.txt");
        Files.writeString(sessions, "a b c\n".repeat(50));
        EvaluateRun run = EvaluateRun.of(sessions.toString(), "--format", "sessions", "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("protocol").get("split").textValue()).startsWith("next-item");
        assertThat(run.json().get("protocol").get("order").textValue()).contains("no times");
    }

    @Test
    void dataWithoutAnythingToTestAreRefused() throws Exception {
        Path lonely = Files.writeString(folder.resolve("lonely.txt"), "u1 a\nu2 b\n");
        EvaluateRun run = EvaluateRun.of(lonely.toString(), "--format", "pairs");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("leaves nothing to test");
    }

    @Test
    void anUnreadableLineIsNamed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.txt"), "u1 a\nu1\n");
        EvaluateRun run = EvaluateRun.of(broken.toString(), "--format", "pairs");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("2 rows read, 1 kept", "malformed row", "rows 2");
        assertThat(run.err()).contains("leaves nothing to test");
    }

    private EvaluateRun evaluate(String... args) {
        List<String> words = new ArrayList<>(List.of(pairs.toString(), "--format", "pairs"));
        words.addAll(List.of(args));
        return EvaluateRun.of(words.toArray(String[]::new));
    }
}
