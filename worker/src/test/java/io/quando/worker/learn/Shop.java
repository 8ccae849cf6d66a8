package io.quando.worker.learn;

import static java.util.Objects.requireNonNull;

import io.quando.adapter.encoder.DjlEncoderKit;
import io.quando.adapter.file.EmbeddingFiles;
import io.quando.adapter.file.artefact.FileArtefacts;
import io.quando.adapter.local.LocalStores;
import io.quando.application.learn.LearnModels;
import io.quando.application.learn.LearnModelsService;
import io.quando.application.learn.WorkJobs;
import io.quando.application.learn.WorkJobsService;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.rule.RulePlan;
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
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// A shop with a folder of its own, in which an item of one word is followed by any item of the
/// next word. Its items' ids begin with a word of the shop's, their titles do not.
final class Shop {
    static final TenantId TENANT = TenantId.DEFAULT;

    private static final int WORDS = 6;
    private static final int ITEMS = 36;
    private static final int USERS = 80;
    private static final int STEPS = 10;
    private static final Instant BEGIN = Instant.parse("2001-02-03T04:05:00Z");
    private static final ScheduledExecutorService HEART =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private final Path data;
    private final LocalStores stores = new LocalStores(Clock.systemUTC());
    private final LearnModels learn =
            new LearnModelsService(stores.jobBoard(), stores.modelRegistry(), Map.of());
    private final WorkJobs work;

    Shop(Path data, String prefix) {
        this.data = data;
        work =
                new WorkJobsService(
                        new WorkJobsService.Stores(
                                stores.jobBoard(),
                                stores.interactionLog(),
                                stores.catalogue(),
                                EmbeddingFiles.in(data.resolve("vectors")),
                                FileArtefacts.broughtInto(encoders()),
                                stores.modelRegistry(),
                                FileArtefacts.in(data.resolve("models"))),
                        RulePlan.standard(ZoneOffset.UTC),
                        new DjlEncoderKit().trainers(),
                        new WorkJobsService.Settings(
                                Duration.ofMinutes(1),
                                Duration.ofDays(30),
                                HEART,
                                System::nanoTime,
                                new Workers(HEART, 2)));
        done(stores.catalogue().put(TENANT, items(prefix)));
        done(stores.interactionLog().append(TENANT, walks(prefix)));
    }

    /// Where people put encoders to start from.
    Path encoders() {
        return data.resolve("encoders");
    }

    /// The folder of the encoder that was published last.
    Path published() {
        String name =
                requireNonNull(done(learn.versions(TENANT)).getFirst().artefact(), "no encoder");
        return data.resolve("models").resolve(TENANT.value()).resolve(name);
    }

    Job trained(Map<String, String> plan) {
        JobId id = done(learn.submit(TENANT, Set.of(), plan));
        work.workOne(TENANT);
        return requireNonNull(done(learn.find(TENANT, id)));
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    private static List<CatalogueItem> items(String prefix) {
        List<CatalogueItem> items = new ArrayList<>();
        for (int number = 0; number < ITEMS; number++) {
            items.add(
                    new CatalogueItem(
                            new ItemId(prefix + number),
                            "word" + number % WORDS,
                            null,
                            List.of("all"),
                            null,
                            Map.of(),
                            Availability.ALWAYS,
                            null));
        }
        return items;
    }

    private static List<Interaction> walks(String prefix) {
        var random = new Random(8);
        List<Interaction> events = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < STEPS; step++) {
                int number = (user + step) % WORDS + WORDS * random.nextInt(ITEMS / WORDS);
                events.add(event(user, step, prefix + number));
            }
        }
        return events;
    }

    private static Interaction event(int user, int step, String item) {
        return new Interaction(
                new EventId(user + "-" + step),
                new UserId(new UUID(7, user)),
                new ItemId(item),
                InteractionType.VIEW,
                BEGIN.plusSeconds(60L * step),
                false,
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
