package io.quando.application.learn;

import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Rules.rule;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.RelearnPolicy;
import io.quando.testkit.Interactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelearnModelsServiceTest {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final World world = new World();
    private final List<Interaction> later = new ArrayList<>();
    private Instant now = Instant.now();
    private RelearnModelsService service = service();
    private int visits;

    private RelearnModelsService service() {
        return new RelearnModelsService(
                world.models,
                world.stores.modelRegistry(),
                world.stores.jobBoard(),
                new RelearnPolicy(0.1, 100, PAUSE),
                () -> now);
    }

    private @Nullable JobId relearnIfDue() {
        await(world.follower().catchUp(world.tenant));
        return await(service.relearnIfDue(world.tenant));
    }

    /// Two interactions each, of which two kinds make rules.
    private void visits(int count) {
        later.clear();
        for (int n = 0; n < count; n++) {
            String session = "visit-" + visits++;
            String kind = visits % 2 == 0 ? "tea" : "bread";
            later.add(interaction().item(kind).session(session).build());
            later.add(interaction().item(kind + "-companion").session(session).build());
        }
        world.happened(later);
    }

    private void pause() {
        now = now.plus(PAUSE);
    }

    private JobState work() {
        new Workshop(world).worker().workOne(world.tenant);
        Job job =
                Objects.requireNonNull(
                        await(world.stores.jobBoard().latest(world.tenant, LearnModels.USUAL)));
        return job.state();
    }

    @Test
    void nothingIsLearntBeforeEnoughHasComeIn() {
        visits(49);
        pause();
        assertThat(relearnIfDue()).isNull();
        visits(1);
        assertThat(relearnIfDue()).isNotNull();
        assertThat(work()).isEqualTo(JobState.SUCCEEDED);
        assertThat(await(world.stores.modelRegistry().versions(world.tenant)))
                .singleElement()
                .satisfies(v -> assertThat(v.metrics()).containsEntry("interactions", 100.0));
    }

    @Test
    void afterALearningTheLogMustGrowAgainAndThePauseBeOver() {
        visits(500);
        assertThat(relearnIfDue()).as("just after the start").isNull();
        pause();
        assertThat(relearnIfDue()).isNotNull();
        work();
        pause();
        visits(49);
        assertThat(relearnIfDue()).as("49 visits more").isNull();
        visits(1);
        assertThat(relearnIfDue()).as("50 visits more").isNotNull();
        work();
        visits(200);
        assertThat(relearnIfDue()).as("before the pause is over").isNull();
        pause();
        assertThat(relearnIfDue()).isNotNull();
    }

    @Test
    void oneIsNeverBesideAnother() {
        visits(100);
        pause();
        await(world.stores.jobBoard().submit(world.tenant, Set.of("rules"), Map.of()));
        now = now.plus(PAUSE).plusSeconds(60);
        assertThat(relearnIfDue()).as("while one waits").isNull();
        await(world.stores.jobBoard().claim(world.tenant, LearnModels.USUAL, PAUSE));
        assertThat(relearnIfDue()).as("while one runs").isNull();
    }

    @Test
    void aRefusedTrainingIsNotRepeatedBeforeTheLogHasGrown() {
        world.happened(Interactions.sequence(200).stream().map(this::alone).toList());
        pause();
        assertThat(relearnIfDue()).isNotNull();
        assertThat(work()).isEqualTo(JobState.REFUSED);
        pause();
        assertThat(relearnIfDue()).as("on this server").isNull();
        service = service();
        pause();
        assertThat(relearnIfDue()).as("after a restart").isNull();
        visits(50);
        assertThat(relearnIfDue()).isNotNull();
        assertThat(work()).isEqualTo(JobState.SUCCEEDED);
    }

    private Interaction alone(Interaction i) {
        return interaction(i.id().value()).session(i.id().value()).build();
    }

    @Test
    void aFailedTrainingIsNotRepeatedBeforeTheLogHasGrown() {
        visits(100);
        pause();
        assertThat(relearnIfDue()).isNotNull();
        Job job =
                Objects.requireNonNull(
                        await(
                                world.stores
                                        .jobBoard()
                                        .claim(world.tenant, LearnModels.USUAL, PAUSE)));
        await(
                world.stores
                        .jobBoard()
                        .finish(world.tenant, job, JobState.FAILED, Map.of(), "no memory"));
        pause();
        assertThat(relearnIfDue()).isNull();
        visits(50);
        assertThat(relearnIfDue()).isNotNull();
    }

    @Test
    void whatPeoplePromotedStaysUntilThereIsMoreToLearnFrom() {
        visits(100);
        world.learnt(rule("tea").implies("milk"));
        pause();
        relearnIfDue();
        work();
        await(world.stores.modelRegistry().promote(world.tenant, 1));
        service = service();
        pause();
        assertThat(relearnIfDue()).isNull();
    }

    @Test
    void aSecondServerLearnsFromTheFirst() {
        visits(100);
        RelearnModelsService second = service();
        pause();
        assertThat(relearnIfDue()).isNotNull();
        work();
        pause();
        assertThat(await(second.relearnIfDue(world.tenant))).isNull();
    }
}
