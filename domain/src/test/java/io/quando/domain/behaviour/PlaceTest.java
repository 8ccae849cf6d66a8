package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    private static final String NEITHER_NOR =
            "A place is either a point (lat and lon) or a cell, not both and not neither.";

    @ParameterizedTest
    @CsvSource({"-90, -180", "90, 180", "0, 0", "48.2, 16.37"})
    void everyPointOfTheGlobeIsAPlace(double latitude, double longitude) {
        assertThat(Place.point(latitude, longitude))
                .isEqualTo(new Place(latitude, longitude, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90.001, 90.001, Double.NaN, Double.NEGATIVE_INFINITY})
    void aLatitudeOffTheGlobeIsRefused(double latitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.point(latitude, 0))
                .withMessage("The latitude (%s) must lie between -90 and 90 degrees.", latitude);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-180.001, 181, Double.NaN})
    void aLongitudeOffTheGlobeIsRefused(double longitude) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.point(0, longitude))
                .withMessage(
                        "The longitude (%s) must lie between -180 and 180 degrees.", longitude);
    }

    @Test
    void aPlaceIsAPointOrACell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(null, null, null))
                .withMessage(NEITHER_NOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1.0, 2.0, "u2edk"))
                .withMessage(NEITHER_NOR);
    }

    @Test
    void halfAPointIsNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1.0, null, null))
                .withMessage(NEITHER_NOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(null, 2.0, null))
                .withMessage(NEITHER_NOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1.0, null, "u2edk"))
                .withMessage(NEITHER_NOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void aCellOfTheWrongLengthIsRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.cell("x".repeat(length)))
                .withMessage("A place's cell must have 1 to 64 characters.");
        assertThat(Place.cell("x".repeat(64)).cell()).hasSize(64);
    }
}
