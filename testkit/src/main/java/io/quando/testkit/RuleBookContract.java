package io.quando.testkit;

import static io.quando.testkit.Rules.rule;
import static io.quando.testkit.Stages.await;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contract of every [RuleBook]; its rules come through the [ModelRegistry].
public abstract class RuleBookContract {
    protected final TenantId tenant = Tenants.fresh();

    protected abstract ModelRegistry registry();

    protected abstract RuleBook book();

    @Test
    void keepsWhatARuleSays() {
        AssociationRule rule =
                rule("tea {1}, \"x\"", "it's 😀").counts(1_000, 17, 23, 11).implies("cup \\ 1");
        publish(rule);
        assertThat(page(null, RuleMeasure.LIFT, null, 10))
                .containsExactly(new BookedRule(rule, RuleState.ENABLED));
    }

    @ParameterizedTest
    @EnumSource(RuleMeasure.class)
    void pagesGoByTheMeasureTheLargestFirst(RuleMeasure measure) {
        List<AssociationRule> rules = Rules.sequence(250);
        publish(rules.toArray(AssociationRule[]::new));
        assertThat(walk(measure)).containsExactlyElementsOf(inOrder(rules, measure));
    }

    @Test
    void aLiveRuleIsFoundByItsId() {
        AssociationRule rule = rule("bread", "butter").implies("jam");
        publish(rule, rule("milk").implies("bread"));
        await(book().decide(tenant, rule.id(), RuleState.PINNED));
        assertThat(await(book().find(tenant, rule.id())))
                .isEqualTo(new BookedRule(rule, RuleState.PINNED));
        assertThat(await(book().find(tenant, new RuleId("unheard-of")))).isNull();
        assertThat(await(book().find(Tenants.fresh(), rule.id()))).isNull();
        publish(rule("milk").implies("bread"));
        assertThat(await(book().find(tenant, rule.id()))).isNull();
    }

    @Test
    void anItemCanStandOnEitherSide() {
        AssociationRule left = rule("bread", "butter").implies("jam");
        AssociationRule right = rule("milk").implies("bread");
        publish(left, right, rule("bread roll").implies("beer"));
        assertThat(page(new ItemId("bread"), RuleMeasure.LIFT, null, 10))
                .extracting(BookedRule::rule)
                .containsExactlyInAnyOrder(left, right);
        assertThat(page(new ItemId("nowhere"), RuleMeasure.LIFT, null, 10)).isEmpty();
    }

    @Test
    void aDecisionStandsInTheBookAndMovesTheRevisionOn() {
        AssociationRule rule = rule("bread").implies("butter");
        publish(rule, rule("bread").implies("jam"));
        LiveRuleVersion before = await(registry().live(tenant));
        assertThat(decide(rule.id(), RuleState.PINNED)).isTrue();
        assertThat(stateOf(rule)).isEqualTo(RuleState.PINNED);
        LiveRuleVersion after = await(registry().live(tenant));
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.revision()).isGreaterThan(before.revision());
    }

    @Test
    void theLastDecisionHolds() {
        AssociationRule rule = rule("bread").implies("butter");
        publish(rule);
        decide(rule.id(), RuleState.DISABLED);
        decide(rule.id(), RuleState.ENABLED);
        assertThat(stateOf(rule)).isEqualTo(RuleState.ENABLED);
    }

    @Test
    void aDecisionOutlivesTheModel() {
        AssociationRule rule = rule("bread").implies("butter");
        publish(rule);
        decide(rule.id(), RuleState.DISABLED);
        publish();
        publish(rule("bread").counts(200, 50, 60, 40).implies("butter"));
        assertThat(stateOf(rule)).isEqualTo(RuleState.DISABLED);
    }

    @Test
    void onlyRulesOfTheLiveModelCanBeDecidedAbout() {
        AssociationRule rule = rule("bread").implies("butter");
        assertThat(decide(rule.id(), RuleState.PINNED)).isFalse();
        publish(rule);
        publish();
        LiveRuleVersion before = await(registry().live(tenant));
        assertThat(decide(rule.id(), RuleState.PINNED)).isFalse();
        assertThat(await(registry().live(tenant))).isEqualTo(before);
        publish(rule);
        assertThat(stateOf(rule)).isEqualTo(RuleState.ENABLED);
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        AssociationRule rule = rule("bread").implies("butter");
        publish(rule);
        TenantId other = Tenants.fresh();
        assertThat(await(book().decide(other, rule.id(), RuleState.PINNED))).isFalse();
        await(registry().publish(other, List.of(rule), Map.of()));
        await(book().decide(other, rule.id(), RuleState.PINNED));
        assertThat(stateOf(rule)).isEqualTo(RuleState.ENABLED);
    }

    protected final void publish(AssociationRule... rules) {
        await(registry().publish(tenant, List.of(rules), Map.of()));
    }

    protected final List<BookedRule> page(
            @Nullable ItemId item, RuleMeasure sort, RuleQuery.@Nullable Cursor after, int limit) {
        return await(book().page(tenant, new RuleQuery(item, sort, after, limit)));
    }

    private boolean decide(RuleId rule, RuleState state) {
        return await(book().decide(tenant, rule, state));
    }

    private RuleState stateOf(AssociationRule rule) {
        return page(null, RuleMeasure.LIFT, null, 10).stream()
                .filter(booked -> booked.rule().id().equals(rule.id()))
                .findAny()
                .orElseThrow()
                .state();
    }

    private List<AssociationRule> walk(RuleMeasure measure) {
        List<AssociationRule> walked = new ArrayList<>();
        List<BookedRule> page = page(null, measure, null, 40);
        while (!page.isEmpty()) {
            page.forEach(booked -> walked.add(booked.rule()));
            AssociationRule last = walked.getLast();
            RuleQuery.Cursor cursor = new RuleQuery.Cursor(measure.of(last.counts()), last.id());
            page = page(null, measure, cursor, 40);
        }
        return walked;
    }

    private static List<AssociationRule> inOrder(List<AssociationRule> rules, RuleMeasure by) {
        Comparator<AssociationRule> largestFirst =
                comparingDouble((AssociationRule rule) -> by.of(rule.counts())).reversed();
        return rules.stream().sorted(largestFirst.thenComparing(AssociationRule::id)).toList();
    }
}
