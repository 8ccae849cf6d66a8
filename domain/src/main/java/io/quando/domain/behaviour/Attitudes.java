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
        return read(interaction).type().attitude();
    }

    /// The interaction as it counts: a rating with a value is the like, the dislike or the
    /// impression that it amounts to; everything else is what it is.
    public Interaction read(Interaction interaction) {
        Double value = interaction.value();
        if (scale == null || value == null || !interaction.type().equals(InteractionType.RATE)) {
            return interaction;
        }
        return interaction.withType(
                switch (scale.attitude(value)) {
                    case WANTS -> InteractionType.LIKE;
                    case REFUSES -> InteractionType.DISLIKE;
                    case TAKES_BACK, NEUTRAL -> InteractionType.IMPRESSION;
                });
    }
}
