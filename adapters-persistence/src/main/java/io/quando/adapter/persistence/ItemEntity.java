package io.quando.adapter.persistence;

import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An item as it is read; arrays and documents come as JSON.
@Entity
@Immutable
@Table(name = "item")
@IdClass(ItemEntity.Key.class)
class ItemEntity {
    static final String COLUMNS =
            """
            tenant, id, title, description, cast(to_json(categories) AS text) AS categories, price,
            cast(attributes AS text) AS attributes, available_from, available_until, image, version
            """;

    @Id String tenant = "";
    @Id String id = "";
    String title = "";
    @Nullable String description;
    String categories = "[]";
    @Nullable Double price;
    String attributes = "{}";

    @Column(name = "available_from")
    @Nullable OffsetDateTime availableFrom;

    @Column(name = "available_until")
    @Nullable OffsetDateTime availableUntil;

    @Nullable String image;
    long version;

    StoredItem stored() {
        return new StoredItem(item(), version);
    }

    CatalogueItem item() {
        return new CatalogueItem(
                new ItemId(id),
                title,
                description,
                JsonText.strings(categories),
                price,
                JsonText.texts(attributes),
                new Availability(instant(availableFrom), instant(availableUntil)),
                image);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    record Key(String tenant, String id) {}
}
