package io.quando.application.learn;

import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.application.World;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Precision;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncoderLearningTest extends EncoderJobs {
    @Test
    void anEncoderIsTrainedAndPublished() {
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.state()).as(job.message()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.metrics())
                .containsEntry("epoch", 3.0)
                .containsEntry("interactions", 323.0)
                .containsEntry("users", 82.0)
                .containsEntry("items", 7.0)
                .doesNotContainKey("secondsLeft");
        assertThat(job.stage()).startsWith("epoch 3 of 3 on cpu, 1 thread");
        ModelVersion version = versions().getFirst();
        assertThat(version.what()).isEqualTo("encoder");
        assertThat(version.live()).isTrue();
        assertThat(store.artefacts).containsOnlyKeys(requireNonNull(version.artefact()));
        assertThat(store.checkpoints).isEmpty();
    }

    /// The last epoch is the third, and reaches what the toy reaches.
    @Test
    void figuresOfAFinishedTrainingAreThoseOfTheEpochThatWasKept() {
        toy.metrics = Map.of("epoch", 2.0, "loss", 0.25, "validation", 0.125);
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.metrics()).containsAllEntriesOf(toy.metrics).containsEntry("epochs", 3.0);
        assertThat(versions().getFirst().metrics()).containsAllEntriesOf(toy.metrics);
    }

    @Test
    void vectorsAreReadByTheNameOfTheirFile() {
        Job job = work(submit(using("clip.csv")));
        assertThat(job.metrics()).containsEntry("vectors", 1.0);
        TrainingSet seen = requireNonNull(toy.seen);
        assertThat(seen.vectors().of(seen.sequences().itemNames().indexOf("b")))
                .containsExactly(1, 2);
        work(submit(Map.of("model", "toy")));
        assertThat(requireNonNull(toy.seen).vectors().known()).isZero();
    }

    @Test
    void vectorsThatAreNotThereFailTheJob() {
        Job job = work(submit(using("clap.csv")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).isEqualTo("There is no file (clap.csv).");
    }

    private static Map<String, String> using(String file) {
        return Map.of("model", "toy", "vectors", "input", "vectors-file", file);
    }

    /// Each walk is a, b, c, d; d is last. The first three of them are dropped as nobody comes back
    /// to anything; three others were seen, d never: d comes fourth.
    @Test
    void theLastEventOfEachUserIsValidatedAndNotLearnt() {
        toy.favourites = List.of();
        Job job = work(submit(Map.of("model", "toy")));
        Sequences learnt = requireNonNull(toy.seen).sequences();
        assertThat(learnt.events()).isEqualTo(243);
        assertThat(learnt.items()).isEqualTo(7);
        assertThat(requireNonNull(job.metrics().get("best")))
                .isCloseTo(Math.log(2) / Math.log(5), within(1e-6));
    }

    @Test
    void figuresAreOnTheBoardWhileItRuns() {
        JobId id = submit(Map.of("model", "toy"));
        List<Job> seen = new ArrayList<>();
        toy.during = epoch -> seen.add(workshop.job(id));
        workshop.worker(toy).workOne(world.tenant);
        assertThat(seen.getFirst().metrics())
                .containsEntry("epoch", 1.0)
                .containsEntry("epochs", 3.0)
                .containsEntry("loss", 1.0)
                .containsEntry("secondsLeft", 2.0)
                .doesNotContainKey("validation");
        assertThat(seen.get(1).metrics()).containsKey("validation");
        assertThat(seen).extracting(Job::progress).isSorted().doesNotHaveDuplicates();
        assertThat(seen).extracting(Job::state).containsOnly(JobState.RUNNING);
    }

    @Test
    void theLiveEncoderIsWhereTheNextOneStarts() {
        work(submit(Map.of("model", "toy")));
        assertThat(toy.startedFrom).isNull();
        work(submit(Map.of("model", "toy")));
        assertThat(toy.startedFrom).isNotNull();
        work(submit(Map.of("model", "toy", "start", "scratch")));
        assertThat(toy.startedFrom).isNull();
    }

    @Test
    void anEncoderThatWasBroughtGoesBeforeTheLiveOne() {
        work(submit(Map.of("model", "toy")));
        Job job = work(submit(Map.of("model", "toy", "from", "books")));
        assertThat(job.state()).as(job.message()).isEqualTo(JobState.SUCCEEDED);
        Artefact begun = requireNonNull(toy.startedFrom);
        assertThat(begun.vocabulary().names()).containsExactly("novel");
        assertThat(begun.manifest().precision()).isEqualTo(Precision.FLOAT32);
        work(submit(Map.of("model", "toy")));
        assertThat(requireNonNull(toy.startedFrom).vocabulary().names()).doesNotContain("novel");
    }

    @ParameterizedTest
    @CsvSource({"maps, 'books, films, torn'", "torn, damaged", "films, model=gru"})
    void whatCannotBeStartedFromFailsTheJob(String from, String why) {
        Job job = work(submit(Map.of("model", "toy", "from", from)));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).contains("(" + from + ")", why);
        assertThat(toy.epochs).isEmpty();
        assertThat(versions()).isEmpty();
    }

    @Test
    void aDamagedPredecessorFailsTheJobAndSaysHowToDoWithout() {
        work(submit(Map.of("model", "toy")));
        store.damaged = true;
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).contains("damaged", "start=scratch");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void aFullDiskFailsTheJobAndTheOldModelStays() {
        work(submit(Map.of("model", "toy")));
        store.full = true;
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).startsWith("The disk is full: make room.");
        assertThat(versions()).singleElement().matches(ModelVersion::live);
    }

    @Test
    void aRegistryThatFailsLeavesNoArtefactBehind() {
        JobId id = submit(Map.of("model", "toy"));
        var registry = new FullRegistry(new IllegalStateException("no connection"));
        workshop.worker(world.stores.interactionLog(), registry, toy).workOne(world.tenant);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(store.artefacts).isEmpty();
    }

    @Test
    void aVersionWhoseAnswerIsLostKeepsItsArtefact() {
        JobId id = submit(Map.of("model", "toy"));
        var registry = new MuteRegistry(world.stores.modelRegistry());
        workshop.worker(world.stores.interactionLog(), registry, toy).workOne(world.tenant);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(versions())
                .extracting(ModelVersion::artefact)
                .containsExactlyElementsOf(store.artefacts.keySet());
    }

    @Test
    void whatCannotBeTidiedUpIsLiveAllTheSame() {
        for (int n = 0; n < 4; n++) {
            store.stuck = n == 3;
            Job job = work(submit(Map.of("model", "toy")));
            assertThat(job.state()).as(job.message()).isEqualTo(JobState.SUCCEEDED);
        }
        assertThat(store.artefacts).hasSize(4);
    }

    @Test
    void tooLittleIsRefused() {
        toy.during =
                epoch -> {
                    throw new UnlearnableException("There are 10 events.");
                };
        Job job = work(submit(Map.of("model", "toy")));
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.message()).isEqualTo("There are 10 events.");
        assertThat(job.metrics()).containsEntry("interactions", 323.0);
    }

    @Test
    void usersWithoutAThirdEventAreRefused() {
        World pairs = new World();
        pairs.happened(interaction("1").user("u").item("a"), interaction("2").user("u").item("b"));
        Workshop shop = new Workshop(pairs);
        JobId id =
                await(
                        pairs.stores
                                .jobBoard()
                                .submit(pairs.tenant, Set.of("encoder"), Map.of("model", "toy")));
        shop.worker(toy).workOne(pairs.tenant);
        assertThat(shop.job(id).state()).isEqualTo(JobState.REFUSED);
        assertThat(shop.job(id).message()).contains("three events");
    }

    @Test
    void whatOnlyTheWorkerKnowsToBeWrongFailsTheJob() {
        assertThat(work(submit(Map.of("model", "gru"))).message()).contains("(gru)", "toy");
        assertThat(work(submit(Map.of("model", "toy", "depth", "3"))).message())
                .contains("(depth)", "epochs");
        Job job = work(submit(Map.of("model", "toy", "epochs", "0")));
        assertThat(job.message()).contains("epochs (0");
        assertThat(job.state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void theSeedOfThePlanIsTheTrainings() {
        work(submit(Map.of("model", "toy", "seed", "7", "loss", "sampled")));
        assertThat(requireNonNull(toy.seen).seed()).isEqualTo(7);
    }

    @Test
    void aWorkerWithoutEncodersLeavesTheJobToOthers() {
        JobId id = submit(Map.of());
        assertThat(workshop.worker().workOne(world.tenant)).isFalse();
        assertThat(workshop.job(id).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void rulesAndEncoderAreLearntInOneJob() {
        world.happened(tea());
        Job job = work(submitBoth());
        assertThat(job.state()).as(job.message()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message()).startsWith("Promoted: ");
        assertThat(job.metrics()).containsKeys("rules", "epochs");
        assertThat(versions()).extracting(ModelVersion::what).containsExactly("encoder", "rules");
    }

    @Test
    void wantOfRulesDoesNotKeepTheEncoderFromBeingTrained() {
        Job job = work(submitBoth());
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message()).startsWith("No rule holds").contains("Promoted: ");
        assertThat(versions()).extracting(ModelVersion::what).containsExactly("encoder");
    }

    @Test
    void rulesGoLiveThoughTheEncoderIsRefused() {
        world.happened(tea());
        toy.favourites = List.of();
        Job job = work(submitBoth());
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.message()).startsWith("The rules are live. The encoder is not. Refused: ");
        assertThat(job.metrics()).containsKeys("rules", "floorNdcg@10");
        assertThat(versions()).extracting(ModelVersion::what).containsExactly("rules");
    }

    @Test
    void artefactsThatNoVersionNamesAnyMoreAreRemoved() {
        for (int n = 0; n < 5; n++) {
            work(submit(Map.of("model", "toy")));
        }
        assertThat(store.artefacts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        versions().stream().<@Nullable String>map(ModelVersion::artefact).toList());
    }
}
