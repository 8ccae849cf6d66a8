package io.quando.adapter.file.artefact;

import io.quando.domain.encode.ArtefactStore;
import java.nio.file.Path;

/// Makes stores that keep encoders as files.
public final class FileArtefacts {
    private FileArtefacts() {}

    /// A store in a folder that is made when it is first written to. Several processes may use it
    /// at once, if the file system has locks. What processes that died left unfinished is removed.
    public static ArtefactStore in(Path root) {
        FileArtefactStore store = new FileArtefactStore(root, new LocalDisk());
        store.sweep();
        return store;
    }
}
