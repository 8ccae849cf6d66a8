package io.quando.adapter.persistence;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.jspecify.annotations.Nullable;

final class HibernateModels implements RuleBook, ModelRegistry {
    private static final StoredEncoder NO_ENCODER = new StoredEncoder("", "");

    private final ReactiveSessions sessions;

    HibernateModels(ReactiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public CompletionStage<Long> publish(
            TenantId tenant, List<AssociationRule> rules, Map<String, Double> metrics) {
        String rows = JsonText.rows(rules, RuleRow::of);
        return sessions.write(session ->
                publish(tenant, Parts.RULES, NO_ENCODER, metrics, session)
                        .call(version -> addRules(tenant, version, rows, session)));
    }

    @Override
    public CompletionStage<Long> publishEncoder(
            TenantId tenant, StoredEncoder encoder, Map<String, Double> metrics) {
        return sessions.write(session -> publish(tenant, Parts.ENCODER, encoder, metrics, session));
    }

    private static Uni<Long> publish(
            TenantId tenant,
            String what,
            StoredEncoder encoder,
            Map<String, Double> metrics,
            Session session) {
        NativeSql publish =
                NativeSql.of(ModelSql.PUBLISH, tenant)
                        .with("what", what)
                        .with("artefact", encoder.artefact())
                        .with("encoder", encoder.model())
                        .with("metrics", JsonText.figures(metrics));
        NativeSql prune =
                NativeSql.of(ModelSql.PRUNE, tenant).with("what", what).with("others", KEPT - 1);
        return locked(tenant, session)
                .chain(() -> prune.run(session))
                .chain(() -> NativeSql.of(ModelSql.RETIRE, tenant).with("what", what).run(session))
                .chain(() -> publish.list(session, Long.class))
                .map(List::getFirst);
    }

    private static Uni<List<Integer>> locked(TenantId tenant, Session session) {
        return NativeSql.of(ModelSql.LOCK, tenant).list(session, Integer.class);
    }

    private static Uni<Integer> addRules(
            TenantId tenant, long version, String rules, Session session) {
        return NativeSql.of(ModelSql.ADD_RULES, tenant)
                .with("version", version)
                .with("rules", rules)
                .run(session);
    }

    @Override
    public CompletionStage<LiveRuleVersion> live(TenantId tenant) {
        NativeSql live = NativeSql.of(ModelSql.LIVE, tenant);
        return sessions.read(session -> live.list(session, ModelEntity.class))
                .thenApply(rows -> rows.isEmpty() ? LiveRuleVersion.NONE : rows.getFirst().live());
    }

    @Override
    public CompletionStage<List<ModelVersion>> versions(TenantId tenant) {
        NativeSql versions = NativeSql.of(ModelSql.VERSIONS, tenant);
        return sessions.read(session -> versions.list(session, ModelEntity.class))
                .thenApply(rows -> rows.stream().map(ModelEntity::described).toList());
    }

    @Override
    public CompletionStage<Boolean> promote(TenantId tenant, long version) {
        NativeSql exists = NativeSql.of(ModelSql.VERSIONS, tenant);
        NativeSql retire = NativeSql.of(ModelSql.RETIRE_PEERS, tenant).with("version", version);
        NativeSql promote = NativeSql.of(ModelSql.PROMOTE, tenant).with("version", version);
        return sessions.write(session ->
                locked(tenant, session)
                        .chain(() -> exists.list(session, ModelEntity.class))
                        .map(kept -> kept.stream().anyMatch(m -> m.version == version))
                        .call(known ->
                                known
                                        ? retire.run(session).chain(() -> promote.run(session))
                                        : Uni.createFrom().voidItem()));
    }

    @Override
    public CompletionStage<List<BookedRule>> page(TenantId tenant, RuleQuery query) {
        ItemId item = query.item();
        NativeSql page =
                NativeSql.of(ModelSql.LIVE_RULES, tenant)
                        .and(ModelSql.HAS_ITEM, "item", item == null ? null : item.value());
        RuleQuery.Cursor after = query.after();
        if (after != null) {
            page.and(ModelSql.behind(query.sort()))
                    .with("value", after.value())
                    .with("after", after.id().value());
        }
        page.and(ModelSql.largestFirst(query.sort())).with("limit", query.limit());
        return sessions.read(session -> page.list(session, BookedRuleEntity.class))
                .thenApply(rows -> rows.stream().map(BookedRuleEntity::rule).toList());
    }

    @Override
    public CompletionStage<@Nullable BookedRule> find(TenantId tenant, RuleId rule) {
        NativeSql find =
                NativeSql.of(ModelSql.LIVE_RULES, tenant).and(ModelSql.HAS_ID, "id", rule.value());
        return sessions.read(session ->
                find.first(session, BookedRuleEntity.class)
                        .onItem()
                        .ifNotNull()
                        .transform(BookedRuleEntity::rule));
    }

    @Override
    public CompletionStage<Boolean> decide(TenantId tenant, RuleId rule, RuleState state) {
        NativeSql decide =
                NativeSql.of(ModelSql.DECIDE, tenant)
                        .with("rule", rule.value())
                        .with("state", state.name());
        NativeSql moveOn = NativeSql.of(ModelSql.MOVE_ON, tenant);
        return sessions.write(session ->
                decide.run(session)
                        .map(decided -> decided > 0)
                        .call(decided -> decided ? moveOn.run(session) : Uni.createFrom().item(0)));
    }
}
