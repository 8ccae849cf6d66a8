package io.quando.application.learn;

import static io.quando.testkit.Stages.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.application.World;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Precision;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// All but two users do a, b, c, d. Nobody learns of d: the floor puts it fourth, behind e, f and
/// g.
class EncoderPromotionTest {
    private static final double SECOND = Math.log(2) / Math.log(3);
    private static final double FOURTH = Math.log(2) / Math.log(5);

    private final World world = new World();
    private final ListedArtefacts store = new ListedArtefacts();
    private final Workshop workshop = new Workshop(world, store, Duration.ZERO);
    private final ToyTrainer toy = new ToyTrainer();

    EncoderPromotionTest() {
        world.happened(Walks.passersBy());
    }

    private void many() {
        world.happened(Walks.users(Walks.USERS, "abcd"));
    }

    @Test
    void theFirstGoesLiveIfItIsBetterThanTheFloor() {
        many();
        Job job = trained("d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message())
                .startsWith("Promoted: it is better than the floor, by +0.5693")
                .contains("no live model")
                .contains("users: the new encoder 1.0000, the floor 0.4307.");
        figures(job, Map.of("ndcg@10", 1.0, "floorNdcg@10", FOURTH, "overFloor", 1 - FOURTH));
        figures(job, Map.of("overFloorLower", 1 - FOURTH, "verdict", 1.0, "int8Loss", 0.0));
        assertThat(job.metrics()).doesNotContainKeys("liveNdcg@10", "overLive");
        assertThat(live().metrics()).containsEntry("verdict", 1.0);
    }

    @Test
    void noUserBothStopsTheTrainingAndDecides() {
        many();
        Map<String, Double> metrics = trained("d").metrics();
        assertThat(metrics.get("validated")).isBetween(20.0, 60.0);
        assertThat(requireNonNull(metrics.get("validated")) + requireNonNull(metrics.get("tested")))
                .isEqualTo(Walks.USERS);
    }

    @Test
    void whatIsNotBetterThanTheFloorIsRefused() {
        many();
        Job job = trained();
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.message())
                .startsWith("Refused: it is not shown to be better than the floor");
        figures(job, Map.of("ndcg@10", FOURTH, "floorNdcg@10", FOURTH, "verdict", 0.0));
        assertThat(store.artefacts).isEmpty();
        assertThat(store.checkpoints).isEmpty();
        assertThat(versions()).isEmpty();
    }

    @Test
    void whatIsWorseThanTheLiveOneIsRefused() {
        many();
        trained("d");
        Job job = trained("e", "d");
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.message())
                .startsWith("Refused: it is worse than the live model, by -0.3691")
                .contains("the new encoder 0.6309, the live one 1.0000, the floor 0.4307.");
        figures(job, Map.of("ndcg@10", SECOND, "liveNdcg@10", 1.0, "floorNdcg@10", FOURTH));
        figures(job, Map.of("overLive", SECOND - 1, "overLiveUpper", SECOND - 1));
        assertThat(store.artefacts).hasSize(1);
        assertThat(store.checkpoints).isEmpty();
        assertThat(versions()).singleElement().matches(ModelVersion::live);
    }

    @Test
    void whatIsAsGoodAsTheLiveOneTakesItsPlace() {
        many();
        trained("e", "d");
        assertThat(trained("e", "d").message())
                .startsWith("Promoted: it is better than the floor and not worse than the live");
        assertThat(trained("d").message())
                .startsWith("Promoted: it is better than the live model, by +0.3691");
        assertThat(versions()).hasSize(3);
    }

    @Test
    void aPlanMayHaveItPromotedWhateverTheTestSays() {
        many();
        trained("d");
        Job job = trained(Map.of("promote", "always"), "e", "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message())
                .startsWith(
                        "Live because the plan says promote=always; the test alone would have said: Refused: ");
        figures(job, Map.of("verdict", 0.0, "liveNdcg@10", 1.0));
        assertThat(live().metrics()).containsEntry("verdict", 0.0);
        assertThat(versions()).hasSize(2).first().matches(ModelVersion::live);
    }

    @Test
    void tooFewUsersAreRefusedBeforeAnythingIsTrained() {
        world.happened(Walks.users(30, "abcd"));
        Job job = trained("d");
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.message())
                .startsWith("Refused: there are too few users")
                .contains("30 users", "each half needs 20", "about 60", "promote=always");
        assertThat(job.metrics()).containsEntry("interactions", 123.0);
        assertThat(toy.seen).isNull();
    }

    @Test
    void tooFewUsersAllSayWhenToStopIfItIsPromotedAlways() {
        world.happened(Walks.users(30, "abcd"));
        Job job = trained(Map.of("promote", "always"), "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message()).startsWith("Live untested").contains("promote=always");
        assertThat(job.metrics())
                .containsEntry("validated", 30.0)
                .containsEntry("int8Loss", 0.0)
                .doesNotContainKeys("verdict", "ndcg@10");
        assertThat(versions()).hasSize(1);
    }

    /// Of 1,000,000 and 999,999 both are 127 scales of a row whose largest is the first: d and e
    /// are of one rank, and a tie counts against whoever is asked for.
    @Test
    void whatEightBitsLoseIsMeasured() {
        many();
        toy.wide = true;
        Job job = trained("d", "e");
        figures(job, Map.of("ndcg@10", 1.0, "int8Loss", 1 - SECOND));
        assertThat(manifest().precision()).isEqualTo(Precision.FLOAT32);
        toy.wide = false;
        figures(trained("d", "e"), Map.of("ndcg@10", 1.0, "liveNdcg@10", 1.0, "int8Loss", 0.0));
    }

    @Test
    void whatIsStoredInEightBitsIsWhatIsJudged() {
        many();
        toy.wide = true;
        Job job = trained(Map.of("store", "int8"), "d", "e");
        figures(job, Map.of("ndcg@10", SECOND, "int8Loss", 1 - SECOND));
        assertThat(manifest().precision()).isEqualTo(Precision.INT8);
        assertThat(store.artefacts.firstEntry().getValue().quantised()).containsKey("n");
        figures(trained("d", "e"), Map.of("ndcg@10", 1.0, "liveNdcg@10", SECOND));
    }

    @Test
    void tooFewToDecideStillTellWhatEightBitsLose() {
        world.happened(Walks.users(30, "abcd"));
        toy.wide = true;
        Job job = trained(Map.of("promote", "always"), "d", "e");
        figures(job, Map.of("validated", 30.0, "int8Loss", 1 - SECOND));
        assertThat(manifest().metrics()).containsOnlyKeys("int8Loss");
    }

    @Test
    void theManifestHoldsTheFiguresOfTheTest() {
        many();
        toy.wide = true;
        Map<String, Double> told = trained("d", "e").metrics();
        assertThat(manifest().metrics())
                .containsEntry("ndcg@10", 1.0)
                .containsKeys("int8Loss", "floorNdcg@10", "tested", "verdict")
                .allSatisfy((name, value) -> assertThat(told).containsEntry(name, value));
    }

    private Manifest manifest() {
        return store.artefacts.lastEntry().getValue().manifest();
    }

    @Test
    void aDamagedLiveEncoderLeavesTheFloor() {
        many();
        trained("d");
        store.damaged = true;
        Job job = trained(Map.of("start", "scratch"), "e", "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message())
                .startsWith("Promoted: it is better than the floor")
                .contains("The live encoder could not be asked", "(encoder-001) is damaged");
        assertThat(job.metrics()).doesNotContainKey("liveNdcg@10");
    }

    @Test
    void aLiveEncoderThatNobodyCanOpenLeavesTheFloor() {
        many();
        trained("d");
        store.artefacts.replaceAll((name, artefact) ->
                new Artefact(artefact.manifest(), artefact.vocabulary(), Map.of()));
        Job job = trained(Map.of("start", "scratch"), "e", "d");
        assertThat(job.message()).contains("The live encoder could not be asked", "(n) is missing");
    }

    @Test
    void aLiveEncoderOfAKindThatTheWorkerDoesNotHaveLeavesTheFloor() {
        many();
        trained("d");
        var foreign = new Manifest("gru", Map.of(), 1, "", Map.of(), Instant.EPOCH);
        store.artefacts.replaceAll((name, artefact) ->
                new Artefact(foreign, artefact.vocabulary(), artefact.tensors()));
        Job job = trained("e", "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message()).contains("The live encoder could not be asked", "(gru)");
    }

    @Test
    void aLiveEncoderOfNaNsLeavesTheFloor() {
        many();
        trained("d");
        float[] counts =
                requireNonNull(store.artefacts.firstEntry().getValue().tensors().get("n")).values();
        counts[0] = Float.NaN;
        Job job = trained(Map.of("start", "scratch"), "e", "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.message()).contains("could not be asked: The model the live encoder scored");
    }

    /// Half of all walks end with z now, which the live encoder has never heard of, and d is where
    /// it was.
    @Test
    void aVocabularyThatGrewIsNoObstacle() {
        many();
        trained("d");
        world.happened(Walks.users(Walks.USERS, "hbcz"));
        Job job = trained("d", "z");
        assertThat(job.message()).startsWith("Promoted: it is better than the live model");
        Map<String, Double> metrics = job.metrics();
        double live = requireNonNull(metrics.get("liveNdcg@10"));
        assertThat(live).isBetween(0.25, 0.75);
        figures(job, Map.of("ndcg@10", live + (1 - live) * SECOND));
    }

    /// In another shop the same items have other codes, and some are not there.
    @Test
    void aVocabularyInAnotherOrderIsNoObstacle() {
        many();
        trained("d");
        World other = new World();
        other.happened(Walks.users(Walks.USERS, "gfed"));
        await(
                other.stores
                        .modelRegistry()
                        .publishEncoder(
                                other.tenant,
                                new StoredEncoder("encoder-001", "sasrec"),
                                Map.of()));
        toy.favourites = List.of("d");
        Job job = trained(new Workshop(other, store, Duration.ZERO), Map.of("start", "scratch"));
        figures(job, Map.of("ndcg@10", 1.0, "liveNdcg@10", 1.0, "overLive", 0.0));
    }

    @Test
    void anEncoderThatWasRolledBackToIsTheOneToBeat() {
        many();
        trained("e", "d");
        trained("d");
        long older = versions().getLast().version();
        var learn =
                new LearnModelsService(
                        world.stores.jobBoard(), world.stores.modelRegistry(), Map.of());
        assertThat(await(learn.promote(world.tenant, older))).isTrue();
        assertThat(live().version()).isEqualTo(older);
        assertThat(store.artefacts).containsKey(requireNonNull(live().artefact()));
        Job job = trained("e", "d");
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        figures(job, Map.of("liveNdcg@10", SECOND));
        assertThat(toy.startedFrom)
                .usingRecursiveComparison()
                .isEqualTo(store.artefacts.firstEntry().getValue());
    }

    /// Rolled back from 3 to 1, and on to 4 and 5, each time back to 1: no artefact is left behind
    /// that no version has.
    @Test
    void artefactsStayAndGoWithTheirVersions() {
        many();
        trained("d");
        trained("d");
        trained("d");
        for (int more = 0; more < 2; more++) {
            assertThat(await(world.stores.modelRegistry().promote(world.tenant, 1))).isTrue();
            assertThat(trained("d").state()).isEqualTo(JobState.SUCCEEDED);
        }
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(5L, 4L, 3L, 1L);
        assertThat(versions())
                .extracting(ModelVersion::artefact)
                .containsExactlyInAnyOrderElementsOf(store.artefacts.keySet());
        trained("d");
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(6L, 5L, 4L);
        assertThat(store.artefacts).hasSize(3);
    }

    @Test
    void whatIsStoredInEightBitsStartsTheNextInSinglePrecision() {
        many();
        trained(Map.of("store", "int8"), "d");
        Artefact stored = store.artefacts.firstEntry().getValue();
        assertThat(stored.manifest().precision()).isEqualTo(Precision.INT8);
        figures(trained("d"), Map.of("liveNdcg@10", 1.0));
        assertThat(requireNonNull(toy.startedFrom).manifest().precision())
                .isEqualTo(Precision.FLOAT32);
        assertThat(store.artefacts.lastEntry().getValue().manifest().precision())
                .isEqualTo(Precision.FLOAT32);
    }

    /// Ten of ninety end with a once more, so nothing is dropped: d comes seventh, and a third, by
    /// 1/3 and 1/2.
    @Test
    void whereUsersComeBackToItemsNothingIsDropped() {
        many();
        world.happened(Walks.users(10, "abca"));
        Job job = trained();
        assertThat(job.metrics().get("ndcg@10")).isBetween(1.0 / 3, 0.4);
    }

    @Test
    void cancellingWhileEncodersAreComparedPublishesNothing() {
        many();
        trained("d");
        JobId id = submit(workshop, Map.of("model", "toy", "start", "scratch"));
        store.whenLoaded = () -> await(world.stores.jobBoard().cancel(world.tenant, id));
        var unused = workshop.worker(toy).workOne(world.tenant);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(versions()).hasSize(1);
        assertThat(store.checkpoints).isEmpty();
    }

    /// Nothing is compared after the last epoch, and so nothing told.
    @Test
    void cancellingInTheLastEpochPublishesNothing() {
        world.happened(Walks.users(30, "abcd"));
        JobId id = submit(workshop, Map.of("model", "toy", "promote", "always", "epochs", "1"));
        toy.during = epoch -> await(world.stores.jobBoard().cancel(world.tenant, id));
        var unused = workshop.worker(toy).workOne(world.tenant);
        assertThat(workshop.job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(versions()).isEmpty();
        assertThat(store.artefacts).isEmpty();
    }

    private Job trained(String... favourites) {
        return trained(Map.of(), favourites);
    }

    private Job trained(Map<String, String> more, String... favourites) {
        toy.favourites = List.of(favourites);
        return trained(workshop, more);
    }

    private Job trained(Workshop shop, Map<String, String> more) {
        Map<String, String> plan = new HashMap<>(more);
        plan.put("model", "toy");
        JobId id = submit(shop, plan);
        assertThat(shop.worker(toy).workOne(shop.world().tenant)).isTrue();
        return shop.job(id);
    }

    private static JobId submit(Workshop shop, Map<String, String> plan) {
        World where = shop.world();
        return await(where.stores.jobBoard().submit(where.tenant, Set.of("encoder"), plan));
    }

    private static void figures(Job job, Map<String, Double> expected) {
        expected.forEach((name, value) ->
                assertThat(job.metrics().get(name))
                        .as("%s: %s", name, job.message())
                        .isCloseTo(value, within(1e-6)));
    }

    private List<ModelVersion> versions() {
        return await(world.stores.modelRegistry().versions(world.tenant));
    }

    private ModelVersion live() {
        return versions().stream().filter(ModelVersion::live).findFirst().orElseThrow();
    }
}
