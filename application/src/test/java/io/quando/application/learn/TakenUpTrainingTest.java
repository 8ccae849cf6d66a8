package io.quando.application.learn;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.DivergedException;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelVersion;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Trainings that did not come to their end at the first attempt.
class TakenUpTrainingTest extends EncoderJobs {
    @Test
    void whatWasInterruptedGoesOnFromItsCheckpointOnTheSameData() {
        JobId id = submit(Map.of("model", "toy", "epochs", "5"));
        WorkJobsService first = workshop.worker(toy);
        stopIn(first, 3);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.QUEUED);
        world.happened(interaction("late").user("late").item("e").at(NOON));
        ToyTrainer second = new ToyTrainer();
        workshop.worker(second).workOne(world.tenant);
        assertThat(toy.epochs).containsExactly(1, 2, 3, 4);
        assertThat(second.epochs).containsExactly(4, 5);
        assertThat(requireNonNull(second.seen).sequences().items()).isEqualTo(7);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(store.checkpoints).isEmpty();
    }

    @Test
    void whatGoesOnFromItsCheckpointNeedsNoPredecessor() {
        work(submit(Map.of("model", "toy")));
        JobId id = submit(Map.of("model", "toy", "epochs", "5"));
        stopIn(workshop.worker(toy), 3);
        store.damaged = true;
        ToyTrainer second = new ToyTrainer();
        workshop.worker(second).workOne(world.tenant);
        assertThat(second.epochs).containsExactly(4, 5);
        assertThat(second.startedFrom).isNull();
        assertThat(workshop.job(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    /// As when titles or vectors were changed meanwhile.
    @Test
    void whatCannotGoOnFromItsCheckpointStartsFromThePredecessor() {
        work(submit(Map.of("model", "toy")));
        submit(Map.of("model", "toy", "epochs", "5"));
        stopIn(workshop.worker(toy), 3);
        ToyTrainer second = new ToyTrainer();
        second.otherPlan = true;
        workshop.worker(second).workOne(world.tenant);
        assertThat(second.epochs).containsExactly(1, 2, 3, 4, 5);
        assertThat(second.startedFrom).isNotNull();
    }

    @Test
    void aWorkerThatDiedLeavesTheJobToTheNext() {
        JobId id = submit(Map.of("model", "toy"));
        ToyTrainer heir = new ToyTrainer();
        toy.during = inEpoch(2, () -> workshop.worker(heir).workOne(world.tenant));
        workshop.worker(toy).workOne(world.tenant);
        assertThat(heir.epochs).containsExactly(2, 3);
        assertThat(toy.epochs).containsExactly(1, 2, 3);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(versions()).hasSize(1);
    }

    @Test
    void aJobOverWhichThreeWorkersDiedIsGivenUp() {
        JobId id = submit(Map.of("model", "toy"));
        for (int n = 0; n < WorkJobsService.ATTEMPTS; n++) {
            await(world.stores.jobBoard().claim(world.tenant, Set.of("encoder"), Duration.ZERO));
        }
        Job job = work(id);
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).contains("3 workers");
    }

    @Test
    void cancellingEndsTheTrainingAndDropsItsCheckpoint() {
        JobId id = submit(Map.of("model", "toy", "epochs", "50"));
        toy.during = inEpoch(2, () -> await(world.stores.jobBoard().cancel(world.tenant, id)));
        Job job = work(id);
        assertThat(toy.epochs).hasSize(3);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(versions()).isEmpty();
        assertThat(store.checkpoints).isEmpty();
    }

    @Test
    void aTrainingThatDivergesAtOnceFails() {
        diverge(1);
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).isEqualTo("The loss is NaN in batch 7.");
        assertThat(store.checkpoints).isEmpty();
    }

    @Test
    void aTrainingThatDivergedGoesOnFromItsLastGoodStateMoreSlowly() {
        diverge(3);
        Job failed = work(submit(Map.of("model", "toy", "learning-rate", "0.1")));
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.message())
                .startsWith("The loss is NaN in batch 7. Its checkpoint is kept");
        assertThat(store.checkpoints.values())
                .singleElement()
                .matches(kept -> "2".equals(kept.facts().get("epoch")));
        toy.during = epoch -> {};
        toy.epochs.clear();
        Job slower = work(submit(Map.of("model", "toy", "learning-rate", "0.01")));
        assertThat(slower.state()).as(slower.message()).isEqualTo(JobState.SUCCEEDED);
        assertThat(toy.epochs).containsExactly(3);
        assertThat(store.checkpoints).isEmpty();
    }

    @Test
    void aTrainingInOtherWordsBeginsAnew() {
        diverge(3);
        work(submit(Map.of("model", "toy")));
        toy.during = epoch -> {};
        toy.epochs.clear();
        work(submit(Map.of("model", "toy", "seed", "2")));
        assertThat(toy.epochs).containsExactly(1, 2, 3);
    }

    private void diverge(int chosen) {
        toy.during =
                inEpoch(
                        chosen,
                        () -> {
                            throw new DivergedException("The loss is NaN in batch 7.", null);
                        });
    }

    @Test
    void whatWasLearntBeforeTheDiskWasFullIsNotLearntAgain() {
        store.full = true;
        assertThat(work(submit(Map.of("model", "toy"))).message()).contains("make room", "is kept");
        store.full = false;
        toy.epochs.clear();
        assertThat(work(submit(Map.of("model", "toy"))).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(toy.epochs).isEmpty();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void aBoardThatDoesNotAnswerForAWhileEndsNoTraining() {
        JobId id = submit(Map.of("model", "toy"));
        var board = new FlakyBoard(world.stores.jobBoard());
        toy.during = epoch -> board.deaf = epoch < 3;
        workshop.worker(board, toy).workOne(world.tenant);
        assertThat(board.unheard).isPositive();
        assertThat(workshop.job(id).state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    void rulesAreNotPublishedAgainWhenTheirTrainingIsTakenUpAgain() {
        world.happened(tea());
        JobId id = submitBoth();
        stopIn(workshop.worker(toy), 2);
        toy.during = epoch -> {};
        Job job = work(id);
        assertThat(job.state()).as(job.message()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.metrics()).containsKeys("rules", "epochs");
        assertThat(versions()).extracting(ModelVersion::what).containsExactly("encoder", "rules");
        work(submitBoth());
        assertThat(versions()).filteredOn(version -> version.isOf("rules")).hasSize(2);
    }
}
