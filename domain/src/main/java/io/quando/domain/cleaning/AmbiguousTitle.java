package io.quando.domain.cleaning;

import java.util.List;

/// An item that its rows describe in several ways.
///
/// @param item its id
/// @param chosen the title that it gets
/// @param others the other descriptions
public record AmbiguousTitle(String item, String chosen, List<String> others) {
    public AmbiguousTitle {
        others = List.copyOf(others);
    }
}
