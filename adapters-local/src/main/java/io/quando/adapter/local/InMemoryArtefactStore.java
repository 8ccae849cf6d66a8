package io.quando.adapter.local;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Manifest;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

final class InMemoryArtefactStore implements ArtefactStore {
    private record Shelf(
            AtomicLong last,
            NavigableMap<String, Artefact> artefacts,
            Map<String, Checkpoint> checkpoints) {
        Shelf() {
            this(new AtomicLong(), new ConcurrentSkipListMap<>(), new ConcurrentHashMap<>());
        }
    }

    private final Map<TenantId, Shelf> shelves = new ConcurrentHashMap<>();

    @Override
    public String publish(TenantId tenant, Artefact artefact) {
        Shelf shelf = of(tenant);
        String name = "%010d".formatted(shelf.last().incrementAndGet());
        shelf.artefacts().put(name, artefact);
        return name;
    }

    @Override
    public Artefact load(TenantId tenant, String name) {
        Artefact artefact = of(tenant).artefacts().get(name);
        if (artefact == null) {
            throw new ArtefactException(
                    "The tenant (%s) has no encoder (%s). There are %s."
                            .formatted(tenant, name, names(tenant)),
                    null);
        }
        return artefact;
    }

    @Override
    public List<String> names(TenantId tenant) {
        return List.copyOf(of(tenant).artefacts().keySet());
    }

    @Override
    public Manifest manifest(TenantId tenant, String name) {
        return load(tenant, name).manifest();
    }

    @Override
    public void remove(TenantId tenant, String name) {
        of(tenant).artefacts().remove(name);
    }

    @Override
    public void keep(TenantId tenant, String training, Checkpoint checkpoint) {
        of(tenant).checkpoints().put(ArtefactStore.requireTraining(training), checkpoint);
    }

    @Override
    public @Nullable Checkpoint checkpoint(TenantId tenant, String training) {
        return of(tenant).checkpoints().get(ArtefactStore.requireTraining(training));
    }

    @Override
    public void forget(TenantId tenant, String training) {
        of(tenant).checkpoints().remove(ArtefactStore.requireTraining(training));
    }

    private Shelf of(TenantId tenant) {
        return shelves.computeIfAbsent(tenant, t -> new Shelf());
    }
}
