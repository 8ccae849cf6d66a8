package io.quando.domain.cleaning;

import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The facts about an item in one row.
///
/// @param item which
/// @param title what it is called, or null
/// @param description longer text, or null
/// @param categories where it belongs, may be empty
/// @param price not negative, or null
/// @param attributes further properties by name, may be empty
public record ItemFacts(
        ItemId item,
        @Nullable String title,
        @Nullable String description,
        List<String> categories,
        @Nullable Double price,
        Map<String, String> attributes) {
    public ItemFacts {
        categories = List.copyOf(categories);
        attributes = Map.copyOf(attributes);
    }

    /// The item as it was with what is new; what the row does not say stays. An item without any
    /// title is called by its id.
    ///
    /// @throws IllegalArgumentException if something is too long or cannot be stored
    public CatalogueItem onto(@Nullable CatalogueItem before) {
        CatalogueItem old = before == null ? CatalogueItem.titled(item, item.value()) : before;
        Map<String, String> merged = new HashMap<>(old.attributes());
        merged.putAll(attributes);
        return new CatalogueItem(
                item,
                title == null ? old.title() : title,
                description == null ? old.description() : description,
                categories.isEmpty() ? old.categories() : categories,
                price == null ? old.price() : price,
                merged,
                before == null ? Availability.ALWAYS : before.availability(),
                old.image());
    }
}
