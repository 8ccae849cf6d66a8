package io.quando.application.sequences;

import io.quando.domain.sequence.ItemEmbeddings;
import java.util.List;

/// Out-port: external vectors of items, in files by name. The name comes from the request for a
/// training, and must not lead outside the folder.
public interface VectorFiles {
    /// Reads the vectors of a file. It **blocks**.
    ///
    /// @param itemNames names of the items by code
    /// @throws IllegalArgumentException if there is nothing of that name
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if it cannot be read to its end
    ItemEmbeddings read(String name, List<String> itemNames);
}
