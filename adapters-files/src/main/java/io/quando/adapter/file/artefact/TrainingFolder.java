package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checkpoints of a tenant's trainings, a file each. Whoever changes it holds the tenant's
/// [FolderLock].
record TrainingFolder(Path folder, Disk disk) {
    static final String NAME = ".training";

    private static final String DRAFT = ".draft-";
    private static final String UNREADABLE = ".unreadable-";

    boolean has(String training) {
        return Files.exists(folder.resolve(training));
    }

    void keep(String training, Checkpoint checkpoint) throws IOException {
        disk.makeFolder(folder);
        sweep();
        Path draft = folder.resolve(DRAFT + training);
        try {
            new CheckpointFile(draft).write(disk, checkpoint);
            disk.move(draft, folder.resolve(training));
            disk.force(folder);
        } catch (IOException | RuntimeException e) {
            dropDraft(draft, e);
            throw e;
        }
    }

    private void dropDraft(Path draft, Exception failure) {
        try {
            disk.delete(draft);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    Checkpoint read(String training) throws IOException {
        return new CheckpointFile(folder.resolve(training)).read();
    }

    /// What can be read after all, for somebody may have replaced it meanwhile; what cannot is put
    /// aside, so that the next checkpoint does not replace what somebody might still rescue.
    @Nullable Checkpoint readOrPutAside(String training) throws IOException {
        try {
            return read(training);
        } catch (IOException | IllegalArgumentException e) {
            disk.move(folder.resolve(training), folder.resolve(UNREADABLE + training));
            disk.force(folder);
            return null;
        }
    }

    void forget(String training) throws IOException {
        disk.delete(folder.resolve(training));
        disk.delete(folder.resolve(UNREADABLE + training));
        disk.force(folder);
    }

    /// Removes what is unfinished, and what nobody has gone on with since this moment: jobs that
    /// failed, and jobs that were cancelled before a worker took them up again.
    void sweep(FileTime since) throws IOException {
        sweep();
        for (Path path : entries()) {
            if (Files.getLastModifiedTime(path).compareTo(since) < 0) {
                disk.delete(path);
            }
        }
    }

    /// Removes what is unfinished.
    void sweep() throws IOException {
        for (Path path : entries()) {
            if (path.getFileName().toString().startsWith(DRAFT)) {
                disk.delete(path);
            }
        }
    }

    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
