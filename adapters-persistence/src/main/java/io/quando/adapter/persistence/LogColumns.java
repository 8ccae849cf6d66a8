package io.quando.adapter.persistence;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.Place;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Interactions as columns: one array for each, as `unnest` takes them.
final class LogColumns {
    private LogColumns() {}

    static Tuple of(String tenant, List<Append.Entry> entries) {
        Columns columns = new Columns(entries);
        return Tuple.of(
                tenant,
                columns.entries(String[]::new, entry -> entry.interaction().id().value()),
                columns.entries(String[]::new, Append.Entry::hash),
                columns.entries(Integer[]::new, Append.Entry::ordinal),
                columns.fields(UUID[]::new, i -> i.user() == null ? null : i.user().value()),
                columns.fields(String[]::new, i -> i.item() == null ? null : i.item().value()),
                columns.fields(String[]::new, i -> i.type().name()),
                columns.fields(OffsetDateTime[]::new, i -> LogRow.atUtc(i.time())),
                columns.fields(Boolean[]::new, Interaction::timeOnArrival),
                columns.fields(Double[]::new, Interaction::value),
                columns.fields(Double[]::new, Interaction::quantity),
                columns.fields(String[]::new, Interaction::session),
                columns.places(Double[]::new, Place::latitude),
                columns.places(Double[]::new, Place::longitude),
                columns.places(String[]::new, Place::cell),
                columns.fields(String[]::new, i -> json(i.context())),
                columns.fields(String[]::new, Interaction::text),
                columns.fields(String[]::new, Interaction::recommendationId));
    }

    private static @Nullable String json(Map<String, String> context) {
        return context.isEmpty() ? null : new JsonObject(Map.copyOf(context)).encode();
    }

    private record Columns(List<Append.Entry> rows) {
        <T> T[] entries(IntFunction<T[]> array, Function<Append.Entry, T> field) {
            return rows.stream().map(field).toArray(array);
        }

        <T> T[] fields(IntFunction<T[]> array, Function<Interaction, @Nullable T> field) {
            return rows.stream().map(entry -> field.apply(entry.interaction())).toArray(array);
        }

        <T> T[] places(IntFunction<T[]> array, Function<Place, @Nullable T> field) {
            return fields(array, i -> i.place() == null ? null : field.apply(i.place()));
        }
    }
}
