package io.quando.bootstrap.cli;

import io.quando.adapter.local.LocalStores;
import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.follow.FollowTenantService;
import io.quando.application.follow.ServingModels;
import io.quando.application.importing.ImportInteractions;
import io.quando.application.importing.ImportInteractionsService;
import io.quando.application.learn.WorkJobsService;
import io.quando.application.progress.Progress;
import io.quando.application.recommend.RecommendItems;
import io.quando.application.recommend.RecommendItemsService;
import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.learn.Parts;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.recommend.Blend;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import io.quando.domain.statistics.StatisticsPlan;
import io.quando.domain.statistics.TimeContext;
import io.quando.domain.tenant.TenantId;
import io.quando.domain.work.Workers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;

/// A shop in memory that has imported a file, learnt its rules and answers.
final class ImportedShop {
    private static final TenantId TENANT = TenantId.DEFAULT;
    private static final Instant NOW = Instant.parse("2011-12-10T12:50:00Z");

    private final LocalStores stores = new LocalStores(Clock.systemUTC());
    private final ServingModels models = new ServingModels(StatisticsPlan.usual(ZoneOffset.UTC));
    private final Pseudonymiser pseudonymiser;

    ImportedShop(Pseudonymiser pseudonymiser) {
        this.pseudonymiser = pseudonymiser;
    }

    void take(Path file) {
        Table table = new DataFileOptions().table(file, ZoneOffset.UTC, TimeBounds.USUAL);
        new ImportInteractionsService(stores.interactionLog(), stores.catalogue(), pseudonymiser)
                .run(
                        new ImportInteractions.Command(
                                TENANT,
                                table.source(),
                                table.mapping(),
                                table.policy(),
                                Progress.NONE));
        learn();
        Waiting.on(
                new FollowTenantService(
                                models,
                                stores.interactionLog(),
                                stores.modelRegistry(),
                                stores.ruleBook(),
                                null,
                                Runnable::run)
                        .catchUp(TENANT));
    }

    private void learn() {
        Waiting.on(stores.jobBoard().submit(TENANT, Set.of(Parts.RULES), Map.of()));
        try (ScheduledExecutorService heart = Executors.newScheduledThreadPool(1)) {
            new WorkJobsService(
                            new WorkJobsService.Stores(
                                    stores.jobBoard(),
                                    stores.interactionLog(),
                                    stores.catalogue(),
                                    (name, items) -> {
                                        throw new IllegalArgumentException(name);
                                    },
                                    name -> {
                                        throw new IllegalArgumentException(name);
                                    },
                                    stores.modelRegistry(),
                                    stores.artefactStore()),
                            RulePlan.standard(ZoneOffset.UTC),
                            List.of(),
                            new WorkJobsService.Settings(
                                    Duration.ofMinutes(1),
                                    Duration.ofDays(1),
                                    heart,
                                    System::nanoTime,
                                    Workers.single()))
                    .workOne(TENANT);
        }
    }

    LogSummary summary() {
        return Waiting.on(stores.interactionLog().summary(TENANT));
    }

    /// What follows each item, the most first, with its weight.
    Map<String, List<String>> followers() {
        LiveStatistics statistics = statistics();
        Map<String, List<String>> followers = new TreeMap<>();
        for (int code = 0; code < statistics.vocabulary().size(); code++) {
            followers.put(
                    statistics.vocabulary().item(code).value(),
                    inWords(statistics.cooccurrence().after(code)));
        }
        return followers;
    }

    /// The popular items of each context, the most popular first, with their shares.
    List<List<String>> popular() {
        return IntStream.range(0, TimeContext.COUNT)
                .mapToObj(c -> inWords(statistics().popularity().in(TimeContext.at(c))))
                .toList();
    }

    private LiveStatistics statistics() {
        return models.of(TENANT).statistics();
    }

    private List<String> inWords(Ranking ranking) {
        return IntStream.range(0, ranking.size())
                .mapToObj(rank ->
                        statistics().vocabulary().item(ranking.code(rank))
                                + " "
                                + ranking.weight(rank))
                .toList();
    }

    List<String> rules() {
        List<String> rules = new ArrayList<>();
        RuleQuery query = new RuleQuery(null, RuleMeasure.LEVERAGE, null, RuleQuery.MAX_LIMIT);
        Waiting.on(stores.ruleBook().page(TENANT, query))
                .forEach(booked -> rules.add(booked.rule().toString()));
        return rules;
    }

    /// What is recommended to a customer, with scores and reasons.
    List<String> answer(String customer) {
        var question =
                new RecommendItems.Question(
                        TENANT,
                        pseudonymiser.pseudonym(TENANT, new RawUserId(customer)),
                        List.of(),
                        List.of(),
                        20,
                        NOW,
                        Set.of(),
                        true);
        return Waiting.on(recommender().recommend(question)).items().stream()
                .map(place -> "%s %s %s".formatted(place.item(), place.score(), place.reasons()))
                .toList();
    }

    private RecommendItems recommender() {
        return new RecommendItemsService(
                models,
                stores.interactionLog(),
                stores.catalogue(),
                () -> "slate",
                Blend.DEFAULT,
                new RecommendItemsService.Settings(
                        Runnable::run, Duration.ofMinutes(1), () -> NOW, TimeBounds.USUAL));
    }
}
