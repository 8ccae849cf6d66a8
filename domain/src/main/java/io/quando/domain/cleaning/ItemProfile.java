package io.quando.domain.cleaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts about one item, over all rows of a source.
///
/// @param title the chosen description, or null if there is none
/// @param otherTitles the descriptions that were not chosen
/// @param price the median of the positive prices, or null if there is none
/// @param category the first category, or null if there is none
public record ItemProfile(
        @Nullable String title,
        List<String> otherTitles,
        @Nullable Double price,
        @Nullable String category) {
    public ItemProfile {
        otherTitles = List.copyOf(otherTitles);
    }
}
