package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Manifest;
import io.quando.domain.tenant.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores each tenant's encoders in a folder named after the tenant.
final class FileArtefactStore implements ArtefactStore {
    private final Path root;
    private final Disk disk;

    FileArtefactStore(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    private interface Change<T> {
        T make() throws IOException;
    }

    private interface Size {
        long bytes() throws IOException;
    }

    @Override
    public String publish(TenantId tenant, Artefact artefact) {
        return change(
                tenant,
                () -> ArtefactFolder.bytes(artefact),
                () -> artefacts(tenant).publish(artefact));
    }

    @Override
    public Artefact load(TenantId tenant, String name) {
        return stored(tenant, name).read();
    }

    @Override
    public List<String> names(TenantId tenant) {
        try {
            return artefacts(tenant).names();
        } catch (IOException e) {
            throw new ArtefactException(
                    "The folder (%s) cannot be read: %s. Check that this user may read it."
                            .formatted(folder(tenant), e.getMessage()),
                    e);
        }
    }

    @Override
    public Manifest manifest(TenantId tenant, String name) {
        return stored(tenant, name).manifest();
    }

    @Override
    public void remove(TenantId tenant, String name) {
        TenantFolder artefacts = artefacts(tenant);
        if (artefacts.has(name)) {
            change(
                    tenant,
                    () -> 0,
                    () -> {
                        artefacts.remove(name);
                        return name;
                    });
        }
    }

    @Override
    public void keep(TenantId tenant, String training, Checkpoint checkpoint) {
        String name = ArtefactStore.requireTraining(training);
        change(
                tenant,
                () -> CheckpointFile.bytes(checkpoint),
                () -> {
                    trainings(tenant).keep(name, checkpoint);
                    return name;
                });
    }

    @Override
    public @Nullable Checkpoint checkpoint(TenantId tenant, String training) {
        TrainingFolder trainings = trainings(tenant);
        if (!trainings.has(ArtefactStore.requireTraining(training))) {
            return null;
        }
        try {
            return trainings.read(training);
        } catch (IOException | IllegalArgumentException e) {
            return readOrPutAside(tenant, training);
        }
    }

    private @Nullable Checkpoint readOrPutAside(TenantId tenant, String training) {
        try (FolderLock lock = FolderLock.of(folder(tenant))) {
            return trainings(tenant).readOrPutAside(training);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void forget(TenantId tenant, String training) {
        ArtefactStore.requireTraining(training);
        TrainingFolder trainings = trainings(tenant);
        if (Files.isDirectory(trainings.folder())) {
            change(
                    tenant,
                    () -> 0,
                    () -> {
                        trainings.forget(training);
                        return training;
                    });
        }
    }

    /// Removes unfinished files of dead processes. A folder that a writer holds is left to that
    /// writer.
    ///
    /// @param since checkpoints not used since this moment are removed
    void sweep(FileTime since) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(Files::isDirectory).forEach(folder -> sweep(folder, since));
        } catch (IOException | UncheckedIOException e) {
            // the next writer is told what is wrong with the folder
        }
    }

    private void sweep(Path folder, FileTime since) {
        try (FolderLock lock = FolderLock.ifFree(folder)) {
            if (lock != null) {
                new TenantFolder(folder, disk).sweep();
                new TrainingFolder(folder.resolve(TrainingFolder.NAME), disk).sweep(since);
            }
        } catch (IOException | UncheckedIOException e) {
            // the next writer is told what is wrong with the folder
        }
    }

    private <T> T change(TenantId tenant, Size size, Change<T> change) {
        Path folder = folder(tenant);
        try {
            disk.makeFolder(folder);
            try (FolderLock lock = FolderLock.of(folder)) {
                return change.make();
            }
        } catch (IOException e) {
            throw new WritingFailure(folder, size(size)).explain(e);
        }
    }

    private static long size(Size size) {
        try {
            return size.bytes();
        } catch (IOException e) {
            return 0;
        }
    }

    private ArtefactFolder stored(TenantId tenant, String name) {
        TenantFolder artefacts = artefacts(tenant);
        if (!artefacts.has(name)) {
            List<String> names = names(tenant);
            throw new ArtefactException(
                    "There is no encoder (%s) in (%s). There are %d%s."
                            .formatted(
                                    name,
                                    folder(tenant),
                                    names.size(),
                                    names.isEmpty() ? "" : ", the latest is " + names.getLast()),
                    null);
        }
        return new ArtefactFolder(artefacts.artefact(name));
    }

    private Path folder(TenantId tenant) {
        return root.resolve(tenant.value());
    }

    private TenantFolder artefacts(TenantId tenant) {
        return new TenantFolder(folder(tenant), disk);
    }

    private TrainingFolder trainings(TenantId tenant) {
        return new TrainingFolder(folder(tenant).resolve(TrainingFolder.NAME), disk);
    }
}
