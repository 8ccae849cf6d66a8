package io.quando.adapter.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.Place;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conflicting interactions as rows to put aside, each content once.
final class DeadLetters {
    private DeadLetters() {}

    static Tuple rows(String tenant, List<Append.Entry> conflicts) {
        List<List<Append.Entry>> letters =
                List.copyOf(
                        conflicts.stream()
                                .collect(
                                        groupingBy(
                                                entry -> List.of(entry.id(), entry.hash()),
                                                LinkedHashMap::new,
                                                toList()))
                                .values());
        List<Append.Entry> firsts = letters.stream().map(List::getFirst).toList();
        return Tuple.of(
                tenant,
                firsts.stream().map(entry -> entry.id().value()).toArray(String[]::new),
                firsts.stream().map(Append.Entry::hash).toArray(String[]::new),
                firsts.stream().map(entry -> payload(entry.interaction())).toArray(String[]::new),
                letters.stream().map(List::size).toArray(Integer[]::new));
    }

    private static String payload(Interaction i) {
        JsonObject json =
                new JsonObject()
                        .put("id", i.id().value())
                        .put("user", i.user() == null ? null : i.user().toString())
                        .put("item", i.item() == null ? null : i.item().value())
                        .put("type", i.type().name())
                        .put("time", i.time().toString())
                        .put("timeOnArrival", i.timeOnArrival())
                        .put("value", i.value())
                        .put("quantity", i.quantity())
                        .put("session", i.session())
                        .put("context", new JsonObject(Map.copyOf(i.context())))
                        .put("text", i.text())
                        .put("recommendationId", i.recommendationId());
        Place place = i.place();
        return (place == null ? json : json.put("place", json(place))).encode();
    }

    private static JsonObject json(Place place) {
        return new JsonObject()
                .put("latitude", place.latitude())
                .put("longitude", place.longitude())
                .put("cell", place.cell());
    }
}
