package io.quando.adapter.file.artefact;

import io.quando.application.learn.EncoderFiles;
import io.quando.domain.encode.ArtefactStore;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// Makes stores that keep encoders as files, and reads those that were brought.
public final class FileArtefacts {
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private FileArtefacts() {}

    /// A store in a folder that is made when it is first written to. Several processes may use it
    /// at once, if the file system has locks. What processes that died left unfinished is removed,
    /// and so is the state of trainings that nobody has gone on with for 30 days.
    public static ArtefactStore in(Path root) {
        FileArtefactStore store = new FileArtefactStore(root, new LocalDisk());
        store.sweep(FileTime.from(Instant.now().minus(FORGOTTEN)));
        return store;
    }

    /// Those that people copied into a folder, by their names alone: no name leads out of it, by
    /// links either. What is read is held against its checksums.
    public static EncoderFiles broughtInto(Path folder) {
        return new EncoderFolder(folder);
    }
}
