package io.quando.application.learn;

import io.quando.application.waiting.Waiting;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.ReindexedEncoder;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The published encoders: their versions in the registry, and their artefacts in the store.
final class PublishedEncoders {
    private static final System.Logger LOG = System.getLogger(PublishedEncoders.class.getName());

    private final ModelRegistry registry;
    private final ArtefactStore store;
    private final List<EncoderTrainer> trainers;

    PublishedEncoders(ModelRegistry registry, ArtefactStore store, List<EncoderTrainer> trainers) {
        this.registry = registry;
        this.store = store;
        this.trainers = List.copyOf(trainers);
    }

    /// The trainer of a model.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    EncoderTrainer trainer(String model) {
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

    /// The live encoder to start from if it is of this model, or null.
    ///
    /// @throws ArtefactException if it cannot be read; the message names the way out
    @Nullable Artefact predecessor(TenantId tenant, String model) {
        String live = live(tenant);
        try {
            return live == null || !store.manifest(tenant, live).model().equals(model)
                    ? null
                    : load(tenant, live);
        } catch (ArtefactException e) {
            throw new ArtefactException(
                    e.getMessage() + " A training with start=scratch starts without it.", e);
        }
    }

    /// Opens the live encoder of any model, to be compared. If it cannot be opened, a better one
    /// may still go live.
    ///
    /// @param itemNames names of the items, by their codes in the questions
    LiveEncoder open(TenantId tenant, List<String> itemNames) {
        String live = live(tenant);
        if (live == null) {
            return LiveEncoder.NONE;
        }
        try {
            Artefact artefact = load(tenant, live);
            return new LiveEncoder(
                    new ReindexedEncoder(
                            trainer(artefact.manifest().model()).open(artefact),
                            artefact.vocabulary(),
                            itemNames),
                    null);
        } catch (ArtefactException | IllegalArgumentException e) {
            return LiveEncoder.broken(e);
        }
    }

    void publish(TenantId tenant, Artefact artefact, Map<String, Double> metrics) {
        String name = store.publish(tenant, artefact);
        var encoder = new StoredEncoder(name, artefact.manifest().model());
        try {
            Waiting.on(registry.publishEncoder(tenant, encoder, metrics));
        } catch (RuntimeException e) {
            requireRegistered(tenant, name, e);
        }
        sweepIfPossible(tenant);
    }

    /// Requires that a failed publication did not reach the registry. If nobody can tell, the
    /// artefact stays.
    private void requireRegistered(TenantId tenant, String name, RuntimeException why) {
        if (versions(tenant).stream().noneMatch(version -> name.equals(version.artefact()))) {
            store.remove(tenant, name);
            throw why;
        }
    }

    /// Removes old encoders if possible. The published one is live even if this fails.
    private void sweepIfPossible(TenantId tenant) {
        try {
            sweep(tenant);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not remove old encoders", e);
        }
    }

    /// Removes artefacts older than the newest that the registry keeps, except those that it keeps
    /// to go back to. Newer ones may belong to another worker that is about to publish.
    private void sweep(TenantId tenant) {
        List<String> kept = versions(tenant).stream().map(ModelVersion::artefact).sorted().toList();
        String newer = kept.get(Math.max(0, kept.size() - ModelRegistry.KEPT));
        store.names(tenant).stream()
                .filter(name -> name.compareTo(newer) < 0 && !kept.contains(name))
                .forEach(name -> store.remove(tenant, name));
    }

    private Artefact load(TenantId tenant, String name) {
        return Quantisation.dequantised(store.load(tenant, name));
    }

    private @Nullable String live(TenantId tenant) {
        return versions(tenant).stream()
                .filter(ModelVersion::live)
                .map(ModelVersion::artefact)
                .findFirst()
                .orElse(null);
    }

    private List<ModelVersion> versions(TenantId tenant) {
        return Waiting.on(registry.versions(tenant)).stream()
                .filter(version -> version.isOf(Parts.ENCODER))
                .toList();
    }
}
