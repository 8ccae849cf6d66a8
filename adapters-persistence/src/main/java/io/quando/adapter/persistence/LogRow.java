package io.quando.adapter.persistence;

import static java.util.stream.Collectors.toMap;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the log as an interaction.
final class LogRow {
    private LogRow() {}

    static LoggedInteraction read(Row row) {
        LogPosition position = new LogPosition(row.getLong("batch"), row.getInteger("ordinal"));
        return new LoggedInteraction(position, interaction(row));
    }

    private static Interaction interaction(Row row) {
        return new Interaction(
                new EventId(row.getString("event_id")),
                user(row.getUUID("user_id")),
                item(row.getString("item_id")),
                new InteractionType(row.getString("type")),
                row.getOffsetDateTime("time").toInstant(),
                row.getBoolean("time_on_arrival"),
                row.getDouble("value"),
                row.getDouble("quantity"),
                row.getString("session"),
                place(row),
                context(row.getJsonObject("context")),
                row.getString("text"),
                row.getString("recommendation_id"));
    }

    private static @Nullable UserId user(@Nullable UUID value) {
        return value == null ? null : new UserId(value);
    }

    private static @Nullable ItemId item(@Nullable String value) {
        return value == null ? null : new ItemId(value);
    }

    private static @Nullable Place place(Row row) {
        Double latitude = row.getDouble("latitude");
        String cell = row.getString("cell");
        return latitude == null && cell == null
                ? null
                : new Place(latitude, row.getDouble("longitude"), cell);
    }

    private static Map<String, String> context(@Nullable JsonObject json) {
        return json == null
                ? Map.of()
                : json.stream().collect(toMap(Map.Entry::getKey, e -> (String) e.getValue()));
    }

    static OffsetDateTime atUtc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
