package io.quando.adapter.file.artefact;

import io.quando.application.learn.EncoderFiles;
import io.quando.domain.encode.ArtefactStore;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// Creates stores that keep encoders as files, and readers of external encoders.
public final class FileArtefacts {
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private FileArtefacts() {}

    /// A store in a folder, which is made at the first write. Several processes may use it at once,
    /// if the file system has locks. Unfinished files of dead processes are removed, and so are
    /// checkpoints that were not used for 30 days.
    public static ArtefactStore in(Path root) {
        FileArtefactStore store = new FileArtefactStore(root, new LocalDisk());
        store.sweep(FileTime.from(Instant.now().minus(FORGOTTEN)));
        return store;
    }

    /// Reads external encoders from a folder by their names alone: no name leads out of it, by
    /// links either. The checksums of all files are verified.
    public static EncoderFiles broughtInto(Path folder) {
        return new EncoderFolder(folder);
    }
}
