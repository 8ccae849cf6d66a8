package io.quando.adapter.file.artefact;

import io.quando.application.learn.EncoderFiles;
import io.quando.domain.encode.ArtefactStore;
import java.nio.file.Path;

/// Makes stores that keep encoders as files, and reads those that were brought.
public final class FileArtefacts {
    private FileArtefacts() {}

    /// A store in a folder that is made when it is first written to. Several processes may use it
    /// at once, if the file system has locks. What processes that died left unfinished is removed.
    public static ArtefactStore in(Path root) {
        FileArtefactStore store = new FileArtefactStore(root, new LocalDisk());
        store.sweep();
        return store;
    }

    /// Those that people copied into a folder, by their names alone: no name leads out of it, by
    /// links either. What is read is held against its checksums.
    public static EncoderFiles broughtInto(Path folder) {
        return new EncoderFolder(folder);
    }
}
