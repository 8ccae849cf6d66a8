package io.quando.application.explore;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Rules.rule;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quando.application.World;
import io.quando.application.explore.ExploreBaskets.Companions;
import io.quando.application.explore.ExploreBaskets.RuleSupports;
import io.quando.application.follow.FollowTenant;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.CompanionQuery;
import io.quando.domain.basket.ContextFilter;
import io.quando.domain.basket.ContingencyCounts;
import io.quando.domain.basket.Granularity;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleMeasure;
import io.quando.testkit.Items;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExploreBasketsServiceTest {
    private final World world = new World().sells("tea", "milk");
    private final AssociationRule rule = rule("tea").implies("milk");

    private ExploreBaskets explore(FollowTenant follow) {
        return new ExploreBasketsService(
                world.models,
                follow,
                world.stores.ruleBook(),
                world.stores.catalogue(),
                () -> NOON,
                Runnable::run);
    }

    private @Nullable RuleSupports supports(FollowTenant follow, RuleId id) {
        return await(
                explore(follow)
                        .supports(world.tenant, id, CalendarWindow.ALWAYS, Granularity.MONTH));
    }

    private Companions companions(int limit) {
        CompanionQuery query =
                new CompanionQuery(
                        new ItemId("tea"),
                        CalendarWindow.ALWAYS,
                        ContextFilter.ANY,
                        RuleMeasure.SUPPORT,
                        1,
                        limit);
        return await(explore(world.follower()).companions(world.tenant, query));
    }

    private void visit(String session) {
        world.happened(
                interaction().item("tea").session(session),
                interaction().item("milk").session(session));
    }

    @Test
    void anEventThatWasStoredAMomentAgoCounts() {
        world.learnt(rule);
        for (int visits = 1; visits <= 3; visits++) {
            visit("visit-" + visits);
            RuleSupports found = Objects.requireNonNull(supports(world.follower(), rule.id()));
            assertThat(found.supports().total())
                    .isEqualTo(new ContingencyCounts(visits, visits, visits, visits));
            assertThat(found.supports().buckets().getFirst().from())
                    .isEqualTo(LocalDate.parse("2026-03-01"));
            assertThat(found.rule().rule()).isEqualTo(rule);
            assertThat(found.degraded()).isEmpty();
        }
    }

    @Test
    void aRuleThatIsNotLiveIsNotFound() {
        world.learnt(rule);
        assertThat(supports(world.follower(), new RuleId("unheard-of"))).isNull();
    }

    @Test
    void aLogThatCannotBeReadLeavesWhatWasCounted() {
        world.learnt(rule);
        visit("visit");
        await(world.follower().catchUp(world.tenant));
        FollowTenant broken =
                tenant -> CompletableFuture.failedFuture(new IllegalStateException("no database"));
        RuleSupports found = Objects.requireNonNull(supports(broken, rule.id()));
        assertThat(found.supports().total().both()).isOne();
        assertThat(found.degraded()).hasSize(1);
    }

    @Test
    void companionsNeedNoModelAndBringTheirTitles() {
        visit("visit");
        assertThat(companions(10).companions())
                .extracting(c -> c.companion().item().value(), c -> c.item().title())
                .containsExactly(tuple("milk", "The milk"));
    }

    @Test
    void whatCannotBeHadGivesItsPlaceToTheNextCompanion() {
        world.sells(Items.item("gone").availability(new Availability(null, NOON)));
        world.sells(Items.item("soon").availability(new Availability(NOON.plusNanos(1), null)));
        visit("visit");
        visit("another visit");
        for (String item : List.of("tea", "gone", "soon", "never listed")) {
            world.happened(interaction().item(item).session("later").at(NOON.plusSeconds(9)));
        }
        assertThat(companions(1).companions())
                .extracting(c -> c.companion().item().value())
                .containsExactly("milk");
        assertThat(companions(10).companions()).hasSize(1);
    }
}
