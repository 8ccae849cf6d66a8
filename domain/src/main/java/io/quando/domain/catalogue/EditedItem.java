package io.quando.domain.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The effect of an edit on one item.
///
/// @param before what stood there, or null if nothing did
/// @param after what stands there now, or null if nothing does
public record EditedItem(@Nullable StoredItem before, @Nullable StoredItem after) {
    public boolean changed() {
        return !Objects.equals(before, after);
    }
}
