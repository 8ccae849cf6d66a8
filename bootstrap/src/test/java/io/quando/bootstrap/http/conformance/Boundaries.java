package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Bodies in which one value after another is at or beyond the bounds of its schema.
final class Boundaries {
    private final Samples samples;
    private final JsonNode reference;
    private final List<Trial> bodies = new ArrayList<>();

    private Boundaries(Samples samples, JsonNode reference) {
        this.samples = samples;
        this.reference = reference;
    }

    static List<Trial> of(Samples samples, JsonNode reference) {
        Boundaries boundaries = new Boundaries(samples, reference);
        boundaries.descend(JsonPointer.empty(), reference);
        return boundaries.bodies;
    }

    private void descend(JsonPointer place, JsonNode reference) {
        JsonNode schema = samples.schema(reference);
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonPointer inside = place.appendProperty(property.getKey());
            vary(inside, Trial.leftOut(Samples.isRequired(schema, property.getKey())));
            visit(inside, property.getValue());
        }
        if (schema.has("items")) {
            visit(place.appendIndex(0), schema.path("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            visit(place.appendProperty("sample"), schema.path("additionalProperties"));
        }
    }

    private void visit(JsonPointer place, JsonNode reference) {
        Trials.of(samples, reference).forEach(trial -> vary(place, trial));
        descend(place, reference);
    }

    /// A good body with this one change. Where the good one has nothing, the value may not fit to
    /// the others, however good it is.
    private void vary(JsonPointer place, Trial trial) {
        JsonNode body = samples.whole(reference);
        boolean fits = !body.at(place).isMissingNode();
        if (replace(body.at(place.head()), place.last(), trial.value())) {
            String name = "%s %s".formatted(place, trial.name());
            boolean mayClash = !fits && trial.expectation() == Expectation.TAKEN;
            bodies.add(new Trial(name, body, mayClash ? Expectation.EITHER : trial.expectation()));
        }
    }

    private static boolean replace(JsonNode parent, JsonPointer last, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.remove(last.getMatchingProperty());
            if (!value.isMissingNode()) {
                object.set(last.getMatchingProperty(), value);
            }
            return true;
        }
        if (parent instanceof ArrayNode array && !array.isEmpty()) {
            array.set(last.getMatchingIndex(), value);
            return true;
        }
        return false;
    }
}
