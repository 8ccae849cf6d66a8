package io.quando.application;

import static io.quando.testkit.Stages.await;

import io.quando.adapter.local.LocalStores;
import io.quando.application.follow.FollowTenantService;
import io.quando.application.follow.ServingModels;
import io.quando.application.recommend.RecommendItems;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.recommend.RecommendItemsService;
import io.quando.application.recommend.Slate;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.Blend;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.statistics.StatisticsPlan;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Interactions;
import io.quando.testkit.Items;
import io.quando.testkit.Users;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A tenant with stores in memory and servers that have read them to the end.
public final class World {
    /// At noon, on the thread of the test.
    public static final RecommendItemsService.Settings SETTINGS =
            new RecommendItemsService.Settings(
                    Runnable::run,
                    RecommendItemsService.Settings.PATIENCE,
                    () -> Interactions.NOON,
                    TimeBounds.USUAL);

    public final TenantId tenant = new TenantId("shop");
    public final LocalStores stores = new LocalStores(Clock.systemUTC());
    public final ServingModels models =
            new ServingModels(
                    StatisticsPlan.usual(ZoneOffset.UTC)
                            .with(time -> !TimeBounds.USUAL.isAhead(time, Interactions.NOON)));

    public World sells(String... items) {
        Arrays.stream(items).forEach(id -> sells(Items.item(id)));
        return this;
    }

    public World sells(Items item) {
        await(stores.catalogue().put(tenant, List.of(item.build())));
        return this;
    }

    public World happened(Interactions... interactions) {
        return happened(Arrays.stream(interactions).map(Interactions::build).toList());
    }

    public World happened(List<Interaction> interactions) {
        await(stores.interactionLog().append(tenant, interactions));
        return this;
    }

    public World learnt(AssociationRule... rules) {
        await(stores.modelRegistry().publish(tenant, List.of(rules), Map.of()));
        return this;
    }

    public Slate answer(Question question) {
        return answer(question, stores.interactionLog());
    }

    /// Answers with another log for the user's history.
    public Slate answer(Question question, InteractionLog history) {
        await(follower().catchUp(tenant));
        return await(recommender(history, stores.catalogue(), SETTINGS).recommend(question));
    }

    public RecommendItems recommender(
            InteractionLog history, Catalogue catalogue, RecommendItemsService.Settings settings) {
        return new RecommendItemsService(
                models, history, catalogue, () -> "slate-1", Blend.DEFAULT, settings);
    }

    public FollowTenantService follower() {
        return new FollowTenantService(
                models,
                stores.interactionLog(),
                stores.modelRegistry(),
                stores.ruleBook(),
                null,
                Runnable::run);
    }

    /// Asks for ten items, with reasons.
    public Question question(@Nullable String user, String... basket) {
        return new Question(
                tenant,
                user == null ? null : Users.user(user),
                Arrays.stream(basket).map(ItemId::new).toList(),
                List.of(),
                10,
                Interactions.NOON,
                Set.of(),
                true);
    }

    public static List<String> items(Slate slate) {
        return slate.items().stream().map(place -> place.item().id().value()).toList();
    }
}
