package io.quando.bootstrap.wiring;

import io.quando.adapter.file.EmbeddingFiles;
import io.quando.adapter.file.artefact.FileArtefacts;
import io.quando.adapter.local.LocalStores;
import io.quando.application.curate.CurateCatalogue;
import io.quando.application.curate.CurateCatalogueService;
import io.quando.application.evaluate.live.ReadLoggedBehaviour;
import io.quando.application.evaluate.live.ReadLoggedBehaviourService;
import io.quando.application.explore.ExploreBaskets;
import io.quando.application.explore.ExploreBasketsService;
import io.quando.application.follow.FollowTenant;
import io.quando.application.follow.FollowTenantService;
import io.quando.application.follow.ServingModels;
import io.quando.application.history.ReadHistory;
import io.quando.application.importing.ImportCatalogue;
import io.quando.application.importing.ImportCatalogueService;
import io.quando.application.importing.ImportInteractions;
import io.quando.application.importing.ImportInteractionsService;
import io.quando.application.ingest.IngestInteractions;
import io.quando.application.ingest.IngestInteractionsService;
import io.quando.application.learn.EncoderFiles;
import io.quando.application.learn.LearnModels;
import io.quando.application.learn.LearnModelsService;
import io.quando.application.learn.RelearnModels;
import io.quando.application.learn.RelearnModelsService;
import io.quando.application.learn.WorkJobs;
import io.quando.application.learn.WorkJobsService;
import io.quando.application.recommend.FindSimilarItems;
import io.quando.application.recommend.FindSimilarItemsService;
import io.quando.application.recommend.RecommendItems;
import io.quando.application.recommend.RecommendItemsService;
import io.quando.application.recommend.RecommendationIds;
import io.quando.application.rules.BrowseRules;
import io.quando.application.rules.BrowseRulesService;
import io.quando.application.sequences.VectorFiles;
import io.quando.application.status.ReportStatus;
import io.quando.application.status.ReportStatusService;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.recommend.Blend;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.statistics.StatisticsPlan;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Makes the use cases.
@Unremovable
final class UseCaseProducer {
    /// Answers wait for the log and the catalogue, so each has a thread of its own.
    private final Executor answers =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-", 0).factory());

    @Produces
    @Singleton
    WorkerPool pool() {
        return WorkerPool.ofProcessors();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    TimeBounds credibleTimes(Settings settings) {
        return settings.credible();
    }

    @Produces
    @Singleton
    TenantKeys tenantKeys(Settings settings) {
        return LocalStores.tenantKeys(settings.data());
    }

    @Produces
    @Singleton
    Pseudonymiser pseudonymiser(TenantKeys keys) {
        return new Pseudonymiser(keys);
    }

    @Produces
    @Singleton
    ServingModels servingModels(Settings settings, InstantSource clock) {
        return new ServingModels(
                StatisticsPlan.usual(settings.zone())
                        .pairing(settings.pairedEvents())
                        .with(time -> !settings.credible().isAhead(time, clock.instant())));
    }

    @Produces
    @Singleton
    IngestInteractions ingest(InteractionLog log, InteractionNews news) {
        return new IngestInteractionsService(log, news);
    }

    @Produces
    @Singleton
    ImportInteractions importing(
            InteractionLog log, Catalogue catalogue, Pseudonymiser pseudonymiser) {
        return new ImportInteractionsService(log, catalogue, pseudonymiser);
    }

    @Produces
    @Singleton
    ImportCatalogue importingItems(Catalogue catalogue) {
        return new ImportCatalogueService(catalogue);
    }

    @Produces
    @Singleton
    ReadHistory history(InteractionLog log) {
        return log::history;
    }

    @Produces
    @Singleton
    CurateCatalogue curate(Catalogue catalogue) {
        return new CurateCatalogueService(catalogue);
    }

    @Produces
    @Singleton
    RecommendationIds recommendationIds() {
        return () -> UUID.randomUUID().toString();
    }

    @Produces
    @Singleton
    RecommendItems recommend(
            ServingModels models,
            InteractionLog log,
            Catalogue catalogue,
            RecommendationIds ids,
            TimeBounds credible,
            InstantSource clock) {
        return new RecommendItemsService(
                models,
                log,
                catalogue,
                ids,
                Blend.DEFAULT,
                new RecommendItemsService.Settings(
                        answers, RecommendItemsService.Settings.PATIENCE, clock, credible));
    }

    @Produces
    @Singleton
    FindSimilarItems similar(ServingModels models, Catalogue catalogue, InstantSource clock) {
        return new FindSimilarItemsService(models, catalogue, clock, answers);
    }

    @Produces
    @Singleton
    BrowseRules rules(RuleBook book) {
        return new BrowseRulesService(book);
    }

    @Produces
    @Singleton
    FollowTenant follow(
            ServingModels models,
            InteractionLog log,
            ModelRegistry registry,
            RuleBook book,
            Settings settings) {
        return new FollowTenantService(
                models,
                log,
                registry,
                book,
                settings.ratings(),
                Infrastructure.getDefaultExecutor());
    }

    @Produces
    @Singleton
    ExploreBaskets explore(
            ServingModels models,
            FollowTenant follow,
            RuleBook book,
            Catalogue catalogue,
            InstantSource clock) {
        return new ExploreBasketsService(models, follow, book, catalogue, clock, answers);
    }

    @Produces
    @Singleton
    RelearnModels relearn(
            ServingModels models,
            ModelRegistry registry,
            JobBoard board,
            LearningSettings settings,
            InstantSource clock) {
        return new RelearnModelsService(models, registry, board, settings.policy(), clock);
    }

    @Produces
    @Singleton
    LearnModels learn(JobBoard board, ModelRegistry registry) {
        return new LearnModelsService(board, registry, Encoders.declared());
    }

    @Produces
    @Singleton
    ArtefactStore artefacts(Settings settings) {
        return FileArtefacts.in(settings.data().resolve("models"));
    }

    @Produces
    @Singleton
    VectorFiles vectors(WorkerSettings settings) {
        return EmbeddingFiles.in(settings.vectors());
    }

    @Produces
    @Singleton
    EncoderFiles encoders(WorkerSettings settings) {
        return FileArtefacts.broughtInto(settings.encoders());
    }

    @Produces
    @Singleton
    WorkJobs work(
            WorkJobsService.Stores stores,
            Settings settings,
            WorkerSettings workerSettings,
            WorkerPool pool) {
        ScheduledExecutorService heart =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("heart").factory());
        return new WorkJobsService(
                stores,
                RulePlan.standard(settings.zone(), settings.ratings()),
                Encoders.trainers(),
                new WorkJobsService.Settings(
                        workerSettings.patience(),
                        workerSettings.keep(),
                        heart,
                        System::nanoTime,
                        pool.workers()));
    }

    @Produces
    @Singleton
    WorkJobsService.Stores stores(
            JobBoard board,
            InteractionLog log,
            Catalogue catalogue,
            VectorFiles vectors,
            EncoderFiles encoders,
            ModelRegistry registry,
            ArtefactStore artefacts) {
        return new WorkJobsService.Stores(
                board, log, catalogue, vectors, encoders, registry, artefacts);
    }

    @Produces
    @Singleton
    ReportStatus status(InteractionLog log, Catalogue catalogue, ModelRegistry registry) {
        return new ReportStatusService(log, catalogue, registry);
    }

    @Produces
    @Singleton
    ReadLoggedBehaviour loggedBehaviour(
            InteractionLog log, Catalogue catalogue, Settings settings) {
        return new ReadLoggedBehaviourService(log, catalogue, settings.zone());
    }
}
