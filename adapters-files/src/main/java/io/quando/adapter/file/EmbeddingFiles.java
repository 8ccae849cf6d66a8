package io.quando.adapter.file;

import io.quando.application.sequences.VectorFiles;
import io.quando.domain.sequence.ItemEmbeddings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Files of items' vectors: one item a line, its id first and then its numbers, with a tab, a
/// semicolon, a comma or blanks between them. A first line without numbers is a header, and one
/// with two whole numbers may be word2vec's, which says how many vectors of how many numbers
/// follow. Files ending in `.gz` or `.zst` are unpacked.
public final class EmbeddingFiles {
    private EmbeddingFiles() {}

    /// Memory grows with the vectors of the named items alone.
    ///
    /// @param itemNames names of the items by code; vectors of others are counted and passed over
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the file cannot be read to
    ///   its end, if a line has another width than the one before, or something else than finite
    ///   numbers, or if one of these items stands there twice
    public static ItemEmbeddings read(Path file, List<String> itemNames) {
        return new EmbeddingReading(new TextFile(file, StandardCharsets.UTF_8), itemNames).run();
    }

    /// Those in a folder, by their names alone: no name leads out of it, by links either.
    public static VectorFiles in(Path folder) {
        return new EmbeddingFolder(folder);
    }
}
