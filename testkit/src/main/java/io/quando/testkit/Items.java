package io.quando.testkit;

import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Builds catalogue items; the default has an id and a title.
public final class Items {
    private final ItemId id;
    private String title;
    private @Nullable String description;
    private List<String> categories = List.of();
    private @Nullable Double price;
    private Map<String, String> attributes = Map.of();
    private Availability availability = Availability.ALWAYS;
    private @Nullable String image;

    private Items(String id) {
        this.id = new ItemId(id);
        this.title = "The " + id;
    }

    public static Items item(String id) {
        return new Items(id);
    }

    /// `count` different items in ten categories, in the order of their ids.
    public static List<CatalogueItem> sequence(int count) {
        return IntStream.range(0, count).mapToObj(Items::numbered).toList();
    }

    private static CatalogueItem numbered(int n) {
        return item("item-%06d".formatted(n))
                .title("Thing number " + n)
                .categories("all", "category-" + n % 10)
                .price(n / 100.0)
                .build();
    }

    public Items title(String title) {
        this.title = title;
        return this;
    }

    public Items description(String description) {
        this.description = description;
        return this;
    }

    public Items categories(String... categories) {
        this.categories = List.of(categories);
        return this;
    }

    public Items price(double price) {
        this.price = price;
        return this;
    }

    public Items attributes(Map<String, String> attributes) {
        this.attributes = attributes;
        return this;
    }

    public Items availability(Availability availability) {
        this.availability = availability;
        return this;
    }

    public Items image(String image) {
        this.image = image;
        return this;
    }

    public CatalogueItem build() {
        return new CatalogueItem(
                id, title, description, categories, price, attributes, availability, image);
    }
}
