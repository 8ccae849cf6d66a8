package io.quando.domain.catalogue;

import io.quando.domain.text.StorableText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item that can be recommended.
///
/// @param id its name
/// @param title what people call it, not blank, at most [#MAX_TITLE] characters
/// @param description longer text, or null
/// @param categories from the widest to the narrowest, may be empty, each at most [#MAX_CATEGORY]
///   characters
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

    /// What an index takes, with room to spare.
    public static final int MAX_TITLE = 1_000;

    /// What an index takes, with room to spare.
    public static final int MAX_CATEGORY = 256;

    public CatalogueItem {
        StorableText.require("title", title, MAX_TITLE);
        StorableText.require("description", description);
        StorableText.require("image", image);
        categories.forEach(c -> StorableText.require("category", c, MAX_CATEGORY));
        attributes.forEach(CatalogueItem::requireStorable);
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

    /// Whether an item may have this title.
    public static boolean mayBeTitled(String title) {
        return !title.isBlank() && title.length() <= MAX_TITLE && StorableText.isStorable(title);
    }

    /// Whether an item may be in a category of this name.
    public static boolean mayBeIn(String category) {
        return category.length() <= MAX_CATEGORY && StorableText.isStorable(category);
    }

    private static void requireStorable(String name, String value) {
        StorableText.require("attribute", name);
        StorableText.require("attribute " + name, value);
    }

    /// An item of which only the title is known.
    public static CatalogueItem titled(ItemId id, String title) {
        return new CatalogueItem(
                id, title, null, List.of(), null, Map.of(), Availability.ALWAYS, null);
    }
}
