package io.quando.application.learn;

import io.quando.application.sequences.CatalogueTexts;
import io.quando.application.sequences.LoggedSequences;
import io.quando.application.sequences.LoggedSequences.Reading;
import io.quando.application.waiting.Waiting;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Snapshot;
import io.quando.domain.evaluate.UnsplittableException;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the whole log, trains an encoder on all but the last event of each user, and publishes it
/// as the live one.
final class EncoderLearning {
    private static final double READ = 0.05;

    private final LoggedSequences log;
    private final CatalogueTexts texts;
    private final ModelRegistry registry;
    private final ArtefactStore store;
    private final List<EncoderTrainer> trainers;
    private final LongSupplier nanoseconds;

    EncoderLearning(
            LoggedSequences log,
            CatalogueTexts texts,
            ModelRegistry registry,
            ArtefactStore store,
            List<EncoderTrainer> trainers,
            LongSupplier nanoseconds) {
        this.log = log;
        this.texts = texts;
        this.registry = registry;
        this.store = store;
        this.trainers = List.copyOf(trainers);
        this.nanoseconds = nanoseconds;
    }

    /// Whether there is any encoder to train.
    boolean isAble() {
        return !trainers.isEmpty();
    }

    /// Learns and publishes; goes on where an earlier worker was interrupted at the same job.
    ///
    /// @param begun share of the job that is done already
    /// @return figures about what was learnt
    /// @throws NothingToLearnException if there is too little to learn from
    Map<String, Double> learn(TenantId tenant, JobWatch watch, double begun) {
        EncoderPlan plan = EncoderPlan.of(watch.job().plan());
        EncoderTrainer trainer = trainer(plan.model());
        Hyperparameters parameters = plan.parameters(trainer.hyperparameters());
        Interruption interruption = interruption(tenant, watch);
        Reading reading =
                log.read(
                        tenant,
                        interruption == null ? null : interruption.until(),
                        watch.between(begun, begun + READ));
        Data data = new Data(reading, Snapshot.nameOf(reading.sequences()), heldOut(reading));
        Artefact predecessor = plan.warm() ? predecessor(tenant, plan.model()) : null;
        TrainingLog run =
                new TrainingLog(
                        store,
                        tenant,
                        watch,
                        begun + READ,
                        Interruption.mark(reading.end(), data.snapshot()),
                        interruption == null ? null : interruption.checkpointOf(data.snapshot()),
                        predecessor);
        TrainingSet training =
                new TrainingSet(
                        data.heldOut().training(),
                        texts.of(tenant, reading.sequences().itemNames()),
                        plan.seed(),
                        data.heldOut());
        return publish(tenant, data, run, () -> trainer.train(training, parameters, run));
    }

    /// @param reading what was read
    /// @param snapshot its name
    /// @param heldOut its split
    private record Data(Reading reading, String snapshot, HeldOut heldOut) {
        Map<String, Double> figures(TrainingLog run) {
            Map<String, Double> figures = new HashMap<>(run.figures());
            figures.remove("secondsLeft");
            figures.putAll(read(reading));
            figures.put("events", (double) reading.sequences().events());
            figures.put("users", (double) reading.sequences().users());
            figures.put("items", (double) reading.sequences().items());
            figures.put("validated", (double) heldOut.questions());
            return figures;
        }
    }

    private @Nullable Interruption interruption(TenantId tenant, JobWatch watch) {
        Checkpoint kept = store.checkpoint(tenant, watch.job().id().toString());
        return kept == null ? null : Interruption.of(kept);
    }

    private Map<String, Double> publish(
            TenantId tenant, Data data, TrainingLog run, Supplier<Encoder> training) {
        try (Encoder encoder = training.get()) {
            Map<String, Double> metrics = data.figures(run);
            publish(tenant, encoder.artefact(data.snapshot()), metrics);
            return metrics;
        } catch (UnlearnableException e) {
            throw new NothingToLearnException(String.valueOf(e.getMessage()), read(data.reading()));
        }
    }

    /// Drops what was kept of a training that is over.
    void forget(TenantId tenant, JobWatch watch) {
        store.forget(tenant, watch.job().id().toString());
    }

    private EncoderTrainer trainer(String model) {
        return trainers.stream()
                .filter(trainer -> trainer.name().equals(model))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no encoder (%s) to train; there is %s."
                                        .formatted(
                                                model,
                                                trainers.stream()
                                                        .map(EncoderTrainer::name)
                                                        .collect(Collectors.joining(", ")))));
    }

    private HeldOut heldOut(Reading reading) {
        try {
            return new HeldOut(reading.sequences(), nanoseconds);
        } catch (UnsplittableException e) {
            throw new NothingToLearnException(
                    "No user has three events or more, so there is nothing that follows on something: an encoder learns from what people do one after another.",
                    read(reading));
        }
    }

    private @Nullable Artefact predecessor(TenantId tenant, String model) {
        String live =
                encoders(tenant).stream()
                        .filter(ModelVersion::live)
                        .map(ModelVersion::artefact)
                        .findFirst()
                        .orElse(null);
        try {
            return live == null || !store.manifest(tenant, live).model().equals(model)
                    ? null
                    : store.load(tenant, live);
        } catch (ArtefactException e) {
            throw new ArtefactException(
                    e.getMessage() + " A training with start=scratch does without it.", e);
        }
    }

    private List<ModelVersion> encoders(TenantId tenant) {
        return Waiting.on(registry.versions(tenant)).stream()
                .filter(version -> version.isOf(Parts.ENCODER))
                .toList();
    }

    /// Whether it is better than the live one and the floor is to be asked here, before anything is
    /// published.
    private void publish(TenantId tenant, Artefact artefact, Map<String, Double> metrics) {
        String name = store.publish(tenant, artefact);
        try {
            Waiting.on(registry.publishEncoder(tenant, name, metrics));
        } catch (RuntimeException e) {
            store.remove(tenant, name);
            throw e;
        }
        sweep(tenant);
    }

    /// Removes what is older than all that the registry keeps; what is newer may be another
    /// worker's that it is about to publish.
    private void sweep(TenantId tenant) {
        List<String> kept = encoders(tenant).stream().map(ModelVersion::artefact).sorted().toList();
        store.names(tenant).stream()
                .filter(name -> name.compareTo(kept.getFirst()) < 0)
                .forEach(name -> store.remove(tenant, name));
    }

    private static Map<String, Double> read(Reading reading) {
        return Map.of(ModelVersion.INTERACTIONS, (double) reading.interactions());
    }
}
