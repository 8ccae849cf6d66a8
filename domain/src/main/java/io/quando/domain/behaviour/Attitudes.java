package io.quando.domain.behaviour;

import org.jspecify.annotations.Nullable;

/// Decides what interactions say of wishes: by their types, and ratings by their values.
///
/// A rating above the middle of the scale is a wish, one below is a refusal, one in the middle is
/// neither. A rating without a value shows interest like any other event.
///
/// @param scale of the ratings, or null if every rating counts as interest, as in the protocols of
///   offline evaluations
public record Attitudes(@Nullable RatingScale scale) {
    /// Every rating counts as interest, whatever its value.
    public static final Attitudes WITHOUT_RATINGS = new Attitudes(null);

    public Attitude of(Interaction interaction) {
        InteractionType type = interaction.type();
        Double value = interaction.value();
        return scale != null && value != null && type.equals(InteractionType.RATE)
                ? scale.attitude(value)
                : type.attitude();
    }

    /// Whether the interaction is a wish for an item.
    public boolean wants(Interaction interaction) {
        return interaction.item() != null && of(interaction) == Attitude.WANTS;
    }

    /// Whether the interaction is a refusal of an item.
    public boolean refuses(Interaction interaction) {
        return interaction.item() != null && of(interaction) == Attitude.REFUSES;
    }
}
