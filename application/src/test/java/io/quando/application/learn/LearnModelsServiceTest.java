package io.quando.application.learn;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.application.World;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnModelsServiceTest {
    private final World world = new World();
    private final LearnModelsService learn =
            new LearnModelsService(
                    world.stores.jobBoard(),
                    world.stores.modelRegistry(),
                    Map.of("toy", new ToyTrainer().hyperparameters()));

    @Test
    void unlessToldOtherwiseRulesAreLearnt() {
        assertThat(submitted(Set.of(), Map.of()).what()).containsExactly("rules");
    }

    @Test
    void thePlanGoesOntoTheBoard() {
        Map<String, String> plan = Map.of("model", "toy", "epochs", "7", "loss", "sampled");
        Job job = submitted(Set.of("encoder"), plan);
        assertThat(job.plan()).isEqualTo(plan);
        assertThat(await(learn.latest(world.tenant))).isEqualTo(job);
    }

    @Test
    void anUnknownPartIsRefused() {
        refused(Set.of("wishes"), Map.of(), "(wishes)", "encoder, rules");
    }

    @Test
    void aPlanWithoutTheEncoderIsRefused() {
        refused(Set.of("rules"), Map.of("model", "toy"), "(model)", "what=encoder");
    }

    @Test
    void aPlanAloneIsForTheEncoder() {
        assertThat(submitted(Set.of(), Map.of("model", "toy")).what()).containsExactly("encoder");
    }

    @Test
    void whatIsKnownToBeWrongIsRefused() {
        refused(Set.of("encoder"), Map.of("model", "toi"), "(toi)", "toy");
        refused(Set.of("encoder"), Map.of("start", "cold"), "(cold)", "scratch");
        refused(Set.of("encoder"), Map.of("promote", "never"), "(never)", "always");
        refused(Set.of("encoder"), Map.of("store", "int4"), "(int4)", "float32", "int8");
        refused(Set.of("encoder"), Map.of("seed", "x"), "(x)", "whole number");
        refused(Set.of("encoder"), Map.of("model", "toy", "epochs", "0"), "epochs (0");
        refused(Set.of("encoder"), Map.of("model", "toy", "epochs", "1.5"), "epochs (1.5)", "2?");
        refused(Set.of("encoder"), Map.of("model", "toy", "epochs", "many"), "epochs (many)");
        refused(Set.of("encoder"), Map.of("model", "toy", "depth", "1"), "(depth)", "epochs");
        refused(Set.of("encoder"), Map.of("model", "toy", "loss", "mse"), "(mse)", "softmax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/passwd", "../x", "..", ".", "", " ", "a/b", "a\\b", "c:x", "a\nb"})
    void aFileOfVectorsIsNamedWithoutAPath(String name) {
        refused(Set.of(), using(name), "The vectors-file (" + name + ")", "without a path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/models/1", "../1", "..", ".", "", "a/b", "a\\b"})
    void anEncoderToStartFromIsNamedWithoutAPath(String name) {
        refused(Set.of(), Map.of("from", name), "The from (" + name + ")", "without a path");
    }

    @Test
    void aPlanSaysOnceWhatToStartFrom() {
        Map<String, String> plan = Map.of("model", "toy", "from", "books");
        assertThat(submitted(Set.of(), plan).plan()).isEqualTo(plan);
        refused(Set.of(), Map.of("from", "books", "start", "scratch"), "(books)", "(scratch)");
        refused(Set.of(), Map.of("from", "books", "start", "warm"), "(books)", "(warm)");
    }

    @Test
    void aFileOfVectorsAndTheirUseGoTogether() {
        Map<String, String> plan = using("clip..v2 x.csv.gz");
        assertThat(submitted(Set.of(), plan).plan()).isEqualTo(plan);
        Map<String, String> unnamed = Map.of("model", "toy", "vectors", "input");
        refused(Set.of(), unnamed, "vectors=input", "vectors-file");
        Map<String, String> unused = Map.of("model", "toy", "vectors-file", "clip.csv");
        refused(Set.of(), unused, "(clip.csv)", "vectors=input");
    }

    private static Map<String, String> using(String name) {
        return Map.of("model", "toy", "vectors", "input", "vectors-file", name);
    }

    @Test
    void whatOnlyAWorkerKnowsIsPassedOn() {
        var knowingNone =
                new LearnModelsService(
                        world.stores.jobBoard(), world.stores.modelRegistry(), Map.of());
        Map<String, String> plan = Map.of("model", "gru", "depth", "1");
        JobId id = await(knowingNone.submit(world.tenant, Set.of("encoder"), plan));
        assertThat(Objects.requireNonNull(await(learn.find(world.tenant, id))).plan())
                .isEqualTo(plan);
    }

    private void refused(Set<String> what, Map<String, String> plan, String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> learn.submit(world.tenant, what, plan))
                .withMessageContainingAll(words);
    }

    private Job submitted(Set<String> what, Map<String, String> plan) {
        JobId id = await(learn.submit(world.tenant, what, plan));
        return Objects.requireNonNull(await(learn.find(world.tenant, id)));
    }
}
