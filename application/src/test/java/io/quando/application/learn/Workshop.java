package io.quando.application.learn;

import static io.quando.testkit.Stages.await;
import static java.util.Objects.requireNonNull;

import io.quando.application.World;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.Vocabulary;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.work.Workers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Workers of a world.
///
/// @param patience with silent workers
/// @param keep time for which jobs are kept
record Workshop(World world, ArtefactStore artefacts, Duration patience, Duration keep) {
    private static final ScheduledExecutorService HEART =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    Workshop(World world) {
        this(world, new ListedArtefacts(), Duration.ofMinutes(1));
    }

    Workshop(World world, ArtefactStore artefacts, Duration patience) {
        this(world, artefacts, patience, Duration.ofDays(30));
    }

    WorkJobsService worker(EncoderTrainer... trainers) {
        return worker(world.stores.interactionLog(), world.stores.modelRegistry(), trainers);
    }

    WorkJobsService worker(JobBoard board, EncoderTrainer... trainers) {
        return worker(board, world.stores.interactionLog(), world.stores.modelRegistry(), trainers);
    }

    WorkJobsService worker(InteractionLog log, ModelRegistry registry, EncoderTrainer... trainers) {
        return worker(world.stores.jobBoard(), log, registry, trainers);
    }

    private WorkJobsService worker(
            JobBoard board,
            InteractionLog log,
            ModelRegistry registry,
            EncoderTrainer... trainers) {
        return new WorkJobsService(
                new WorkJobsService.Stores(
                        board,
                        log,
                        world.stores.catalogue(),
                        Workshop::vectors,
                        Workshop::brought,
                        registry,
                        artefacts),
                RulePlan.standard(ZoneOffset.UTC),
                List.of(trainers),
                new WorkJobsService.Settings(
                        patience, keep, HEART, System::nanoTime, new Workers(HEART, 2)));
    }

    /// There is a file, which gives the item b a vector.
    private static ItemEmbeddings vectors(String name, List<String> itemNames) {
        if (!name.equals("clip.csv")) {
            throw new IllegalArgumentException("There is no file (%s).".formatted(name));
        }
        return ItemEmbeddings.of(itemNames, Map.of("b", new float[] {1, 2}));
    }

    /// There are three: one in eight bits, one of another model, and one that is torn.
    private static Artefact brought(String name) {
        return switch (name) {
            case "books" -> Quantisation.quantised(encoder("toy"));
            case "films" -> encoder("gru");
            case "torn" -> throw new ArtefactException("The file (torn) is damaged.", null);
            default ->
                    throw new IllegalArgumentException(
                            "There is no encoder (%s); there is books, films, torn."
                                    .formatted(name));
        };
    }

    private static Artefact encoder(String model) {
        int width = Quantisation.LEAST_COLUMNS;
        return new Artefact(
                new Manifest(model, Map.of(), 1, "books", Map.of(), Instant.EPOCH),
                new Vocabulary(List.of("novel")),
                Map.of("n", new Tensor(new int[] {1, width}, new float[width])));
    }

    Job job(JobId id) {
        return requireNonNull(await(world.stores.jobBoard().find(world.tenant, id)));
    }
}
