package io.quando.adapter.file;

import io.quando.application.sequences.VectorFiles;
import io.quando.domain.sequence.ItemEmbeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a folder. What a name says is not trusted, but where it leads once all links are
/// followed.
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
        try {
            Path home = folder.toRealPath();
            Path file = home.resolve(name).toRealPath();
            return home.equals(file.getParent()) && Files.isRegularFile(file) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
