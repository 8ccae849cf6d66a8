package io.quando.testkit;

import static io.quando.testkit.Rules.rule;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of every [ModelRegistry], together with its [RuleBook].
public abstract class ModelRegistryContract {
    protected final TenantId tenant = Tenants.fresh();

    protected abstract ModelRegistry registry();

    protected abstract RuleBook book();

    @Test
    void beforeTheFirstModelThereIsNone() {
        assertThat(live()).isEqualTo(LiveRuleVersion.NONE);
        assertThat(versions()).isEmpty();
        assertThat(rules()).isEmpty();
    }

    @Test
    void aPublishedModelIsLiveWithItsRules() {
        AssociationRule rule = rule("bread").implies("butter");
        assertThat(publish(rule)).isEqualTo(1);
        assertThat(live().version()).isEqualTo(1);
        assertThat(rules()).containsExactly(rule);
    }

    @Test
    void aModelKeepsItsFigures() {
        await(registry().publish(tenant, List.of(), Map.of("rules", 0.0, "ndcg", 0.1234)));
        ModelVersion only = versions().getFirst();
        assertThat(only.metrics()).isEqualTo(Map.of("rules", 0.0, "ndcg", 0.1234));
        assertThat(only.live()).isTrue();
        assertThat(only.created()).isNotNull();
    }

    @Test
    void theNewestModelReplacesTheOneBefore() {
        publish(rule("bread").implies("butter"));
        AssociationRule newer = rule("bread").implies("jam");
        assertThat(publish(newer)).isEqualTo(2);
        assertThat(rules()).containsExactly(newer);
        assertThat(versions()).extracting(ModelVersion::live).containsExactly(true, false);
    }

    @Test
    void onlyTheLastModelsAreKept() {
        IntStream.range(0, ModelRegistry.KEPT + 2)
                .forEach(n -> publish(rule("bread").implies("jam " + n)));
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(5L, 4L, 3L);
        assertThat(await(registry().promote(tenant, 2))).isFalse();
        assertThat(live().version()).isEqualTo(5);
    }

    @Test
    void aKeptVersionCanServeAgain() {
        AssociationRule older = rule("bread").implies("butter");
        publish(older);
        publish(rule("bread").implies("jam"));
        LiveRuleVersion before = live();
        assertThat(await(registry().promote(tenant, 1))).isTrue();
        assertThat(rules()).containsExactly(older);
        assertThat(live()).isNotEqualTo(before);
        assertThat(live().version()).isEqualTo(1);
        assertThat(versions()).extracting(ModelVersion::live).containsExactly(false, true);
    }

    @Test
    void aServerNoticesThatAModelWentAndCameBack() {
        publish();
        LiveRuleVersion before = live();
        publish();
        await(registry().promote(tenant, 1));
        assertThat(live()).isNotEqualTo(before);
    }

    @Test
    void anUnknownVersionIsNotPromoted() {
        publish();
        assertThat(await(registry().promote(tenant, 7))).isFalse();
        assertThat(live().version()).isEqualTo(1);
    }

    @Test
    void versionsCountOnAfterAnOlderOneWasPromoted() {
        publish();
        publish();
        await(registry().promote(tenant, 1));
        assertThat(publish()).isEqualTo(3);
        assertThat(live().version()).isEqualTo(3);
    }

    @Test
    void anEncoderGoesLiveBesideTheRules() {
        AssociationRule rule = rule("bread").implies("butter");
        publish(rule);
        LiveRuleVersion before = live();
        assertThat(publishEncoder("sasrec-1")).isEqualTo(2);
        assertThat(live()).isEqualTo(before);
        assertThat(rules()).containsExactly(rule);
        assertThat(versions()).extracting(ModelVersion::live).containsExactly(true, true);
        assertThat(versions())
                .extracting(ModelVersion::what)
                .containsExactly(Parts.ENCODER, Parts.RULES);
        assertThat(versions())
                .extracting(ModelVersion::encoder)
                .containsExactly(new StoredEncoder("sasrec-1", "sasrec"), null);
        assertThat(versions().getFirst().metrics()).isEqualTo(Map.of("ndcg@10", 0.5));
    }

    @Test
    void anEncoderIsPromotedAmongItsKind() {
        publish();
        publishEncoder("first");
        publishEncoder("second");
        LiveRuleVersion before = live();
        assertThat(await(registry().promote(tenant, 2))).isTrue();
        assertThat(versions()).extracting(ModelVersion::live).containsExactly(false, true, true);
        assertThat(live()).isEqualTo(before);
        publish();
        assertThat(await(registry().promote(tenant, 1))).isTrue();
        assertThat(versions())
                .extracting(ModelVersion::live)
                .containsExactly(false, false, true, true);
    }

    @Test
    void eachKindKeepsItsLastModels() {
        publish(rule("bread").implies("butter"));
        IntStream.range(0, ModelRegistry.KEPT + 2).forEach(n -> publishEncoder("encoder " + n));
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(6L, 5L, 4L, 1L);
        assertThat(rules()).hasSize(1);
        assertThat(publish(rule("bread").implies("jam"))).isEqualTo(7);
        assertThat(await(registry().promote(tenant, 1))).isTrue();
        assertThat(rules()).hasSize(1);
    }

    /// After going back from 3 to 1 the fourth takes the place of the first, not of the third.
    @Test
    void theOneThatWasLiveBeforeIsKeptBesideTheNewest() {
        AssociationRule oldest = rule("bread").implies("butter");
        publish(oldest);
        publish(rule("bread").implies("jam"));
        publish(rule("bread").implies("salt"));
        await(registry().promote(tenant, 1));
        publish(rule("bread").implies("eggs"));
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(4L, 3L, 2L, 1L);
        assertThat(await(registry().promote(tenant, 1))).isTrue();
        assertThat(rules()).containsExactly(oldest);
        publish();
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(5L, 4L, 3L, 1L);
        publish();
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(6L, 5L, 4L);
    }

    @Test
    void soIsTheEncoderThatWasLiveBefore() {
        publish(rule("bread").implies("butter"));
        IntStream.range(0, 3).forEach(n -> publishEncoder("encoder " + n));
        await(registry().promote(tenant, 2));
        publishEncoder("newest");
        assertThat(versions())
                .extracting(ModelVersion::artefact)
                .containsExactly("newest", "encoder 2", "encoder 1", "encoder 0", null);
        assertThat(await(registry().promote(tenant, 2))).isTrue();
        assertThat(versions())
                .extracting(ModelVersion::live)
                .containsExactly(false, false, false, true, true);
        publishEncoder("after");
        publishEncoder("last");
        assertThat(versions()).extracting(ModelVersion::version).containsExactly(7L, 6L, 5L, 1L);
        assertThat(rules()).hasSize(1);
    }

    private long publishEncoder(String artefact) {
        var encoder = new StoredEncoder(artefact, "sasrec");
        return await(registry().publishEncoder(tenant, encoder, Map.of("ndcg@10", 0.5)));
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        publish(rule("bread").implies("butter"));
        TenantId other = Tenants.fresh();
        assertThat(await(registry().live(other))).isEqualTo(LiveRuleVersion.NONE);
        assertThat(await(registry().promote(other, 1))).isFalse();
        assertThat(await(registry().publish(other, List.of(), Map.of()))).isEqualTo(1);
    }

    @Test
    void concurrentPublishersGetVersionsOfTheirOwn() {
        List<Long> published =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(n -> publish(rule("bread").implies("jam " + n)))
                        .toList();
        assertThat(published).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(live().version()).isEqualTo(6);
        assertThat(rules()).hasSize(1);
    }

    protected final long publish(AssociationRule... rules) {
        return await(registry().publish(tenant, List.of(rules), Map.of()));
    }

    protected final LiveRuleVersion live() {
        return await(registry().live(tenant));
    }

    private List<ModelVersion> versions() {
        return await(registry().versions(tenant));
    }

    private List<AssociationRule> rules() {
        RuleQuery query = new RuleQuery(null, RuleMeasure.LIFT, null, RuleQuery.MAX_LIMIT);
        return await(book().page(tenant, query)).stream().map(booked -> booked.rule()).toList();
    }
}
