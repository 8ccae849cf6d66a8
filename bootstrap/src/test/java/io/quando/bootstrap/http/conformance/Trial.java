package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/// A value to try where a schema stands.
///
/// @param value missing to leave the value out
record Trial(String name, JsonNode value, Expectation expectation) {
    static Trial leftOut(boolean required) {
        return new Trial(
                "left out",
                MissingNode.getInstance(),
                required ? Expectation.REFUSED : Expectation.EITHER);
    }

    Trial expecting(Expectation other) {
        return new Trial(name, value, other);
    }
}
