package io.quando.application.follow;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Rules.rule;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.domain.basket.BasketCollector;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.ContingencyCounts;
import io.quando.domain.basket.Granularity;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.RuleState;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import io.quando.domain.statistics.StatisticsPlan;
import io.quando.domain.statistics.TimeContext;
import io.quando.testkit.Interactions;
import io.quando.testkit.Rules;
import io.quando.testkit.SeededCases;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowTenantServiceTest {
    private static final int PAGE = 10_000;

    private final World world = new World();

    @Test
    void aCallCountsEverythingThatIsInTheLog() {
        world.happened(Interactions.sequence(2 * PAGE + 1));
        await(world.follower().catchUp(world.tenant));
        LiveStatistics counted = world.models.of(world.tenant).statistics();
        assertThat(counted.vocabulary().size()).isEqualTo(1_000);
        assertThat(everything(counted)).isEqualTo(everything(fresh(world)));
    }

    @Test
    void aLogThatEndsWithAPageIsReadToItsEnd() {
        world.happened(Interactions.sequence(PAGE));
        await(world.follower().catchUp(world.tenant));
        await(world.follower().catchUp(world.tenant));
        assertThat(everything(world.models.of(world.tenant).statistics()))
                .isEqualTo(everything(fresh(world)));
    }

    /// The scale turns out to be another one when part of the log has been counted.
    @Test
    void whenTheScaleOfTheRatingsChangesAllIsCountedAnew() {
        SeededCases.run(
                20,
                random -> {
                    World rated = new World();
                    FollowTenantService follower = follower(rated, Runnable::run);
                    for (double highest : new double[] {5, 10, 100}) {
                        rated.happened(ratings(highest, random));
                        await(follower.catchUp(rated.tenant));
                        ServingModel model = rated.models.of(rated.tenant);
                        assertThat(model.statistics().attitudes())
                                .isEqualTo(new Attitudes(new RatingScale(0, highest)));
                        assertCounted(rated, model);
                    }
                });
    }

    @Test
    void aScaleThatIsSetHoldsWhateverTheRatings() {
        World rated = new World();
        rated.happened(rated("anna", "bread", 4), rated("anna", "jam", 8));
        RatingScale ten = new RatingScale(0, 10);
        await(follower(rated, ten, Runnable::run).catchUp(rated.tenant));
        ServingModel model = rated.models.of(rated.tenant);
        assertThat(model.statistics().attitudes()).isEqualTo(new Attitudes(ten));
        assertThat(model.statistics().vocabulary().find(new ItemId("bread"))).isNegative();
        assertThat(model.statistics().vocabulary().find(new ItemId("jam"))).isNotNegative();
    }

    @Test
    void countsThatServeStayUntilTheNewOnesAreComplete() {
        World rated = new World();
        rated.happened(Interactions.sequence(3 * PAGE));
        FollowTenantService follower = follower(rated, Runnable::run);
        await(follower.catchUp(rated.tenant));
        LiveStatistics before = rated.models.of(rated.tenant).statistics();
        rated.happened(rated("anna", "bread", 0));
        List<Boolean> served = new ArrayList<>();
        Executor watch =
                task -> {
                    served.add(rated.models.of(rated.tenant).statistics() == before);
                    task.run();
                };
        await(follower(rated, watch).catchUp(rated.tenant));
        assertThat(served).hasSizeGreaterThan(4).doesNotContain(false);
        assertThat(rated.models.of(rated.tenant).statistics()).isNotSameAs(before);
    }

    private static Interactions rated(String user, String item, double value) {
        return interaction().user(user).item(item).type(InteractionType.RATE).value(value);
    }

    /// The lowest and the highest of a scale, and others between them.
    private static List<Interaction> ratings(double highest, RandomGenerator random) {
        List<Interaction> ratings = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            ratings.add(
                    rated(
                                    "user-" + random.nextInt(5),
                                    "item-" + random.nextInt(20),
                                    n < 2 ? n * highest : random.nextInt((int) highest))
                            .at(NOON.minus(Duration.ofHours(random.nextInt(300))))
                            .build());
        }
        return ratings;
    }

    private static void assertCounted(World world, ServingModel model) {
        LiveStatistics statistics =
                new LiveStatistics(
                        StatisticsPlan.usual(ZoneOffset.UTC).with(model.statistics().attitudes()));
        BasketCollector collector = new BasketCollector(ZoneOffset.UTC);
        var all =
                await(
                        world.stores
                                .interactionLog()
                                .after(world.tenant, LogPosition.START, 100_000));
        statistics.apply(all);
        all.forEach(entry -> collector.add(entry.interaction()));
        assertThat(everything(model.statistics())).isEqualTo(everything(statistics));
        var baskets = collector.baskets(model.statistics().attitudes());
        ItemId item = new ItemId("item-0");
        assertThat(
                        model.baskets()
                                .supports(
                                        List.of(item), item, CalendarWindow.ALWAYS, Granularity.DAY)
                                .total())
                .isEqualTo(
                        new ContingencyCounts(
                                baskets.size(),
                                holding(baskets, item),
                                holding(baskets, item),
                                holding(baskets, item)));
    }

    private static long holding(Collection<Set<ItemId>> baskets, ItemId item) {
        return baskets.stream().filter(basket -> basket.contains(item)).count();
    }

    @Test
    void allRulesOfTheLiveModelAreTaken() {
        List<AssociationRule> rules = Rules.sequence(2_500);
        long usable = rules.stream().filter(rule -> rule.counts().lift() > 1).count();
        world.learnt(rules.toArray(AssociationRule[]::new));
        await(world.follower().catchUp(world.tenant));
        ServingModel model = world.models.of(world.tenant);
        assertThat((long) model.rules().size()).isEqualTo(usable).isGreaterThan(2_000);
        assertThat(model.live().version()).isOne();
    }

    @Test
    void aDecisionAboutARuleIsTakenOver() {
        AssociationRule rule = rule("bread").counts(100, 20, 30, 15).implies("jam");
        world.learnt(rule);
        await(world.follower().catchUp(world.tenant));
        assertThat(world.models.of(world.tenant).rules().size()).isOne();
        await(world.stores.ruleBook().decide(world.tenant, rule.id(), RuleState.DISABLED));
        await(world.follower().catchUp(world.tenant));
        assertThat(world.models.of(world.tenant).rules().size()).isZero();
    }

    @Test
    void basketsFollowTheLogToTheSamePlace() {
        world.happened(Interactions.sequence(PAGE + 7));
        await(world.follower().catchUp(world.tenant));
        ServingModel model = world.models.of(world.tenant);
        assertThat(model.baskets().position()).isEqualTo(model.statistics().position());
        assertThat(model.baskets().interactions()).isEqualTo(PAGE + 7);
    }

    /// Models differ in how many rules they have, and take several pages to load: a reader who saw
    /// rules of two of them would count wrong.
    @Test
    void readersSeeTheOldRulesOrTheNewOnesButNeverAMixture() {
        List<AssociationRule> rules =
                Rules.sequence(4_000).stream().filter(r -> r.counts().lift() > 1).toList();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Set<Long>> reader =
                CompletableFuture.supplyAsync(
                        () -> readUntil(over, rules.size()),
                        task -> Thread.ofPlatform().daemon().start(task));
        FollowTenantService follower = follower(world, ForkJoinPool.commonPool());
        for (int version = 1; version <= 20; version++) {
            world.learnt(rules.subList(version, rules.size()).toArray(AssociationRule[]::new));
            await(follower.catchUp(world.tenant));
            if (version % 5 == 0) {
                await(world.stores.modelRegistry().promote(world.tenant, version - 1));
                await(follower.catchUp(world.tenant));
            }
        }
        over.set(true);
        assertThat(await(reader)).contains(19L).hasSizeGreaterThan(1);
    }

    private Set<Long> readUntil(AtomicBoolean over, int rules) {
        Set<Long> seen = new HashSet<>();
        while (!over.get() || !seen.contains(19L)) {
            ServingModel model = world.models.of(world.tenant);
            long version = model.live().version();
            assertThat((long) model.rules().size()).isEqualTo(version == 0 ? 0 : rules - version);
            seen.add(version);
        }
        return seen;
    }

    @Test
    void nothingIsReadAgainWhileTheModelStays() {
        world.learnt(rule("bread").counts(100, 20, 30, 15).implies("jam"));
        await(world.follower().catchUp(world.tenant));
        var rules = world.models.of(world.tenant).rules();
        await(world.follower().catchUp(world.tenant));
        assertThat(world.models.of(world.tenant).rules()).isSameAs(rules);
    }

    /// Writers and callers come in any order, on a real pool; in the end the counts are those of
    /// somebody who reads it all at once.
    @Test
    void statisticsEqualThoseOfAFreshFollower() {
        SeededCases.run(
                20,
                random -> {
                    World busy = new World();
                    FollowTenantService follower = follower(busy, ForkJoinPool.commonPool());
                    List<CompletableFuture<Void>> calls = new ArrayList<>();
                    for (int step = 0; step < 60; step++) {
                        if (random.nextBoolean()) {
                            busy.happened(events(step, random));
                        } else {
                            calls.add(follower.catchUp(busy.tenant).toCompletableFuture());
                        }
                    }
                    calls.add(follower.catchUp(busy.tenant).toCompletableFuture());
                    await(CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)));
                    assertThat(everything(busy.models.of(busy.tenant).statistics()))
                            .isEqualTo(everything(fresh(busy)));
                });
    }

    private static List<Interaction> events(int step, RandomGenerator random) {
        List<Interaction> events = new ArrayList<>();
        for (int n = random.nextInt(30); n > 0; n--) {
            events.add(
                    interaction(step + "-" + n)
                            .user("user-" + random.nextInt(5))
                            .item("item-" + random.nextInt(50))
                            .type(InteractionType.VIEW)
                            .at(NOON.minus(Duration.ofHours(random.nextInt(300))))
                            .build());
        }
        return events;
    }

    private static FollowTenantService follower(World world, Executor executor) {
        return follower(world, null, executor);
    }

    private static FollowTenantService follower(
            World world, @Nullable RatingScale scale, Executor executor) {
        return new FollowTenantService(
                world.models,
                world.stores.interactionLog(),
                world.stores.modelRegistry(),
                world.stores.ruleBook(),
                scale,
                executor);
    }

    private static LiveStatistics fresh(World world) {
        LiveStatistics statistics = new LiveStatistics(ZoneOffset.UTC);
        LiveStatistics followed = world.models.of(world.tenant).statistics();
        var all =
                await(
                        world.stores
                                .interactionLog()
                                .after(world.tenant, LogPosition.START, 100_000));
        statistics.apply(all);
        assertThat(followed.position()).isEqualTo(statistics.position());
        return statistics;
    }

    private static String everything(LiveStatistics statistics) {
        StringBuilder text = new StringBuilder();
        for (int code = 0; code < statistics.vocabulary().size(); code++) {
            text.append(statistics.vocabulary().item(code));
            append(statistics.cooccurrence().after(code), text);
        }
        for (TimeContext.DayPart part : TimeContext.DayPart.values()) {
            append(statistics.popularity().in(new TimeContext(false, part)), text);
            append(statistics.popularity().in(new TimeContext(true, part)), text);
        }
        return text.toString();
    }

    private static void append(Ranking ranking, StringBuilder text) {
        text.append(' ').append(ranking.total());
        for (int rank = 0; rank < ranking.size(); rank++) {
            text.append(' ').append(ranking.code(rank)).append(':').append(ranking.weight(rank));
        }
        text.append('\n');
    }
}
