package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The checkpoints of a tenant's trainings, one file each. A writer holds the tenant's
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

    /// Reads a checkpoint, or renames it if it cannot be read, so that the next one does not
    /// replace a file that may still be rescued. It reads once more first, since another process
    /// may have replaced the file meanwhile.
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

    /// Removes unfinished files, and checkpoints not used since this moment: those of jobs that
    /// failed, or that were cancelled before a worker resumed them.
    void sweep(FileTime since) throws IOException {
        sweep();
        for (Path path : entries()) {
            if (Files.getLastModifiedTime(path).compareTo(since) < 0) {
                disk.delete(path);
            }
        }
    }

    /// Removes unfinished files.
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
