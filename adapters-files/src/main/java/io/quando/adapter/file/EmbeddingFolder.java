package io.quando.adapter.file;

import io.quando.application.sequences.VectorFiles;
import io.quando.domain.sequence.ItemEmbeddings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a folder.
record EmbeddingFolder(Path folder) implements VectorFiles {
    @Override
    public ItemEmbeddings read(String name, List<String> itemNames) {
        Path file = inside(name);
        if (file == null) {
            throw new IllegalArgumentException(
                    "There is no file (%s) in the folder of vectors (%s); links that lead elsewhere do not count. Put it there, and name it without a path."
                            .formatted(name, folder.toAbsolutePath().normalize()));
        }
        return EmbeddingFiles.read(file, itemNames);
    }

    private @Nullable Path inside(String name) {
        Path entry = new Enclosure(folder).entry(name);
        return entry != null && Files.isRegularFile(entry) ? entry : null;
    }
}
