package io.quando.application.sequences;

import io.quando.domain.sequence.ItemEmbeddings;
import java.util.List;

/// Out-port: vectors of items that people brought, each set of them under a name. A name comes from
/// whoever asks for a training, and must not lead anywhere else.
public interface VectorFiles {
    /// It **blocks**.
    ///
    /// @param itemNames names of the items by code
    /// @throws IllegalArgumentException if there is nothing of that name
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if it cannot be read to its end
    ItemEmbeddings read(String name, List<String> itemNames);
}
