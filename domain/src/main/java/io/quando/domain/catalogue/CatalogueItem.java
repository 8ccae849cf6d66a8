package io.quando.domain.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item that can be recommended.
///
/// @param id its name
/// @param title what people call it, not blank
/// @param description longer text, or null
/// @param categories from the widest to the narrowest, may be empty
/// @param price in the tenant's currency, not negative, or null if unknown
/// @param attributes further properties by name, may be empty
/// @param availability when it may be recommended
/// @param image address of a picture, or null
public record CatalogueItem(
        ItemId id,
        String title,
        @Nullable String description,
        List<String> categories,
        @Nullable Double price,
        Map<String, String> attributes,
        Availability availability,
        @Nullable String image) {

    public CatalogueItem {
        if (title.isBlank()) {
            throw new IllegalArgumentException(
                    "The title of item (%s) must not be blank.".formatted(id));
        }
        if (price != null && !(price >= 0 && price < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The price (%s) of item (%s) must be a number from 0 on.".formatted(price, id));
        }
        categories = List.copyOf(categories);
        attributes = Map.copyOf(attributes);
    }

    /// An item of which only the title is known.
    public static CatalogueItem titled(ItemId id, String title) {
        return new CatalogueItem(
                id, title, null, List.of(), null, Map.of(), Availability.ALWAYS, null);
    }
}
