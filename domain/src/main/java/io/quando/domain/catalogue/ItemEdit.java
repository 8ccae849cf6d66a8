package io.quando.domain.catalogue;

import org.jspecify.annotations.Nullable;

/// Says what shall stand in the catalogue in the place of what stands there.
///
/// A store that has to start over asks again, so the answer depends on the arguments alone.
@FunctionalInterface
public interface ItemEdit {
    /// @param before what stands under the id, or null if nothing does
    /// @return what shall stand there, or null for nothing
    /// @throws RuntimeException to leave every item of the edit as it is; the edit fails with it
    @Nullable CatalogueItem apply(ItemId id, @Nullable StoredItem before);
}
