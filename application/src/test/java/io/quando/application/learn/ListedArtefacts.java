package io.quando.application.learn;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Manifest;
import io.quando.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keeps encoders in a map, unless the disk is full, and what it has while it is stuck.
final class ListedArtefacts implements ArtefactStore {
    final TreeMap<String, Artefact> artefacts = new TreeMap<>();
    final Map<String, Checkpoint> checkpoints = new HashMap<>();
    boolean full;
    boolean damaged;
    boolean stuck;
    Runnable whenLoaded = () -> {};
    private int published;

    @Override
    public String publish(TenantId tenant, Artefact artefact) {
        if (full) {
            throw new ArtefactException("The disk is full: make room.", null);
        }
        String name = "encoder-%03d".formatted(++published);
        artefacts.put(name, artefact);
        return name;
    }

    @Override
    public Artefact load(TenantId tenant, String name) {
        whenLoaded.run();
        Artefact artefact = artefacts.get(name);
        if (artefact == null || damaged) {
            throw new ArtefactException("The encoder (%s) is damaged.".formatted(name), null);
        }
        return artefact;
    }

    @Override
    public List<String> names(TenantId tenant) {
        return List.copyOf(artefacts.keySet());
    }

    @Override
    public Manifest manifest(TenantId tenant, String name) {
        return Objects.requireNonNull(artefacts.get(name)).manifest();
    }

    @Override
    public void remove(TenantId tenant, String name) {
        if (stuck) {
            throw new ArtefactException("The disk is full: make room.", null);
        }
        artefacts.remove(name);
    }

    @Override
    public void keep(TenantId tenant, String training, Checkpoint checkpoint) {
        checkpoints.put(training, checkpoint);
    }

    @Override
    public @Nullable Checkpoint checkpoint(TenantId tenant, String training) {
        return checkpoints.get(training);
    }

    @Override
    public void forget(TenantId tenant, String training) {
        checkpoints.remove(training);
    }
}
