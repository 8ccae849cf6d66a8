package io.quando.domain.behaviour;

import org.jspecify.annotations.Nullable;

/// The place where something happened: a point, or the name of a cell of some grid.
///
/// @param latitude degrees, −90 to 90, or null with a cell
/// @param longitude degrees, −180 to 180, or null with a cell
/// @param cell a cell's name, or null with a point
public record Place(@Nullable Double latitude, @Nullable Double longitude, @Nullable String cell) {
    public Place {
        boolean point = latitude != null && longitude != null;
        if (point == (cell != null) || (latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException(
                    "A place is either a point (lat and lon) or a cell, not both and not neither.");
        }
        requireWithin("latitude", latitude, 90);
        requireWithin("longitude", longitude, 180);
        if (cell != null && (cell.isBlank() || cell.length() > 64)) {
            throw new IllegalArgumentException("A place's cell must have 1 to 64 characters.");
        }
    }

    public static Place point(double latitude, double longitude) {
        return new Place(latitude, longitude, null);
    }

    public static Place cell(String name) {
        return new Place(null, null, name);
    }

    private static void requireWithin(String name, @Nullable Double degrees, int bound) {
        if (degrees != null && !(Math.abs(degrees) <= bound)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must lie between -%d and %d degrees."
                            .formatted(name, degrees, bound, bound));
        }
    }
}
