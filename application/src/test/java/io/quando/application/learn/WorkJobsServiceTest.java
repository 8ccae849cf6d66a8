package io.quando.application.learn;

import static io.quando.domain.behaviour.InteractionType.RETURN;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.application.World;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.testkit.Interactions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkJobsServiceTest {
    private final World world = new World();

    @Test
    void withoutAJobThereIsNothingToDo() {
        assertThat(worker().workOne(world.tenant)).isFalse();
    }

    /// Twenty baskets: bread and jam in six of them, bread alone in two, tea in the others. Of the
    /// 8 with bread 6 hold jam, of the 6 with jam all hold bread.
    @Test
    void rulesAreLearntAndGoLive() {
        world.happened(twentyBaskets());
        JobId job = submit();
        assertThat(worker().workOne(world.tenant)).isTrue();
        assertThat(job(job).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job(job).metrics()).containsEntry("baskets", 20.0).containsEntry("rules", 2.0);
        assertThat(live().version()).isOne();
        var page =
                await(
                        world.stores
                                .ruleBook()
                                .page(
                                        world.tenant,
                                        new RuleQuery(null, RuleMeasure.CONFIDENCE, null, 10)));
        assertThat(page).hasSize(2);
        assertThat(page.getFirst().rule().consequent()).isEqualTo(new ItemId("bread"));
        assertThat(page.getFirst().rule().counts().confidence()).isEqualTo(1);
        assertThat(page.getLast().rule().counts().confidence()).isCloseTo(0.75, within(1e-12));
        assertThat(worker().workOne(world.tenant)).isFalse();
    }

    @Test
    void jobsThatHaveBeenOverForTooLongAreForgotten() {
        JobId first = submit();
        worker().workOne(world.tenant);
        JobId second = submit();
        worker().workOne(world.tenant);
        assertThat(job(first).state()).as("kept for thirty days").isEqualTo(JobState.REFUSED);
        Workshop forgetful =
                new Workshop(world, new ListedArtefacts(), Duration.ofMinutes(1), Duration.ZERO);
        JobId third = submit();
        forgetful.worker().workOne(world.tenant);
        assertThat(await(world.stores.jobBoard().find(world.tenant, first))).isNull();
        assertThat(await(world.stores.jobBoard().find(world.tenant, second))).isNull();
        assertThat(job(third).state()).isEqualTo(JobState.REFUSED);
    }

    @Test
    void withoutBasketsOfTwoTheJobIsRefusedAndSaysWhatIsMissing() {
        world.happened(interaction("1").item("a").session("1"), interaction("2").session("2"));
        JobId job = submit();
        worker().workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.REFUSED);
        assertThat(job(job).message()).startsWith("There is nothing to mine: no basket");
        assertThat(live()).isEqualTo(LiveRuleVersion.NONE);
    }

    @Test
    void whatIsNotBeyondChanceIsRefusedWithWhatWasLookedAt() {
        List<Interactions> lines = new ArrayList<>();
        for (int basket = 0; basket < 40; basket++) {
            String session = "session-" + basket;
            String drink = basket % 2 == 0 ? "tea" : "milk";
            String bread = basket % 4 < 2 ? "bread" : "rolls";
            lines.add(interaction(basket + "a").session(session).item(drink));
            lines.add(interaction(basket + "b").session(session).item(bread));
        }
        world.happened(lines.toArray(Interactions[]::new));
        JobId job = submit();
        worker().workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.REFUSED);
        assertThat(job(job).message())
                .startsWith("No rule holds beyond chance; the live model stays.")
                .contains("baskets 40, items 4, lowest support 3, rules tested 8.")
                .contains("The best of them has p = ", " is needed, since there could have been ")
                .doesNotContain("More events");
        assertThat(live()).isEqualTo(LiveRuleVersion.NONE);
    }

    @Test
    void itemsThatMeetTooSeldomAreRefusedWithWhatWasLookedAt() {
        world.happened(
                interaction("1").item("a").session("1"), interaction("2").item("b").session("1"));
        JobId job = submit();
        worker().workOne(world.tenant);
        assertThat(job(job).message())
                .contains("baskets 1, items 2, lowest support 3, rules tested 0.")
                .contains("No two items are in 3 baskets together.");
    }

    @Test
    void aLogOfWhichAllWentBackIsRefused() {
        world.happened(
                interaction("1").item("a"),
                interaction("2").item("b"),
                interaction("3").item("a").type(RETURN).at(NOON.plusSeconds(1)));
        JobId job = submit();
        worker().workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.REFUSED);
    }

    @Test
    void aJobThatIsCancelledMidWayPublishesNothing() {
        world.happened(twentyBaskets());
        JobId job = submit();
        Runnable cancel = () -> await(world.stores.jobBoard().cancel(world.tenant, job));
        InteractionLog log = new WatchedLog(world.stores.interactionLog(), cancel);
        worker(log, world.stores.modelRegistry()).workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(live()).isEqualTo(LiveRuleVersion.NONE);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aJobWhoseResultCannotBeKeptFailsAndSaysWhy(Throwable failure) {
        world.happened(twentyBaskets());
        JobId job = submit();
        worker(world.stores.interactionLog(), new FullRegistry(failure)).workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
        assertThat(job(job).message()).contains("disk full");
        assertThat(live()).isEqualTo(LiveRuleVersion.NONE);
        assertThat(worker().workOne(world.tenant)).as("it is not tried again").isFalse();
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("disk full"), new IOException("disk full"));
    }

    @Test
    void aStoreThatBreaksOffFailsTheJobAndDoesNotCancelIt() {
        world.happened(twentyBaskets());
        JobId job = submit();
        var registry = new FullRegistry(new CancellationException("the pool is closed"));
        worker(world.stores.interactionLog(), registry).workOne(world.tenant);
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void aJobThatIsTooLargeForTheMachineFailsInsteadOfBeingTakenUpAgainForEver() {
        JobId job = submit();
        Runnable exhaust =
                () -> {
                    throw new OutOfMemoryError("too many baskets");
                };
        InteractionLog log = new WatchedLog(world.stores.interactionLog(), exhaust);
        assertThat(worker(log, world.stores.modelRegistry()).workOne(world.tenant)).isTrue();
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
        assertThat(job(job).message()).contains("too many baskets");
    }

    private static Interactions[] twentyBaskets() {
        List<Interactions> lines = new ArrayList<>();
        for (int basket = 0; basket < 20; basket++) {
            String session = "session-" + basket;
            lines.add(
                    interaction(basket + "a").session(session).item(basket < 8 ? "bread" : "tea"));
            if (basket < 6) {
                lines.add(interaction(basket + "b").session(session).item("jam"));
            }
        }
        return lines.toArray(Interactions[]::new);
    }

    private WorkJobsService worker() {
        return new Workshop(world).worker();
    }

    private WorkJobsService worker(InteractionLog log, ModelRegistry registry) {
        return new Workshop(world).worker(log, registry);
    }

    private JobId submit() {
        return await(world.stores.jobBoard().submit(world.tenant, Set.of("rules"), Map.of()));
    }

    private Job job(JobId id) {
        return requireNonNull(await(world.stores.jobBoard().find(world.tenant, id)));
    }

    private LiveRuleVersion live() {
        return await(world.stores.modelRegistry().live(world.tenant));
    }
}
