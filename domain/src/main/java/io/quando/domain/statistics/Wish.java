package io.quando.domain.statistics;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.OpenQuantities;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// An event of a user's sequence as it counts in statistics.
///
/// @param time microseconds since 1970
/// @param code of the item
/// @param quantity how much was put into the cart or taken out
record Wish(long time, int code, Kind kind, double quantity) {
    enum Kind {
        /// Interest that stays.
        STEADY,

        /// Interest that may be taken back.
        CART,

        /// Takes interest back.
        REMOVAL;

        /// How much it is without a quantity.
        double usual() {
            return this == REMOVAL ? Double.POSITIVE_INFINITY : 1;
        }

        static Kind of(InteractionType type) {
            return type.equals(InteractionType.CART)
                    ? CART
                    : type.equals(InteractionType.REMOVE_FROM_CART) ? REMOVAL : STEADY;
        }
    }

    static Wish of(Interaction interaction, int code) {
        return new Wish(
                micros(interaction.time()),
                code,
                Kind.of(interaction.type()),
                OpenQuantities.of(interaction));
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
