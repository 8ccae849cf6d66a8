package io.quando.domain.behaviour;

import java.util.List;

/// Counts the ratings of a log, and finds their scale: the first of [#USUAL] that holds them all
/// but for a few mistakes, at most one in 128. So one wrong number does not turn the meaning of all
/// others. The result depends on which ratings there are, never on their order.
///
/// **Mutates** grows by [#count]; for one thread.
public final class RatingCensus {
    /// The usual scales, the likelier first. Ratings of 1 alone are the worst of five, not the best
    /// of one; a single 0, or a fraction, tells the difference.
    public static final List<RatingScale> USUAL =
            List.of(
                    new RatingScale(1, 5),
                    new RatingScale(0, 1),
                    new RatingScale(0, 5),
                    new RatingScale(1, 10),
                    new RatingScale(0, 10),
                    new RatingScale(0, 100),
                    new RatingScale(-1, 1),
                    new RatingScale(-5, 5),
                    new RatingScale(-10, 10),
                    new RatingScale(-100, 100));

    private static final int MISTAKES_BITS = 7;

    private final long[] outside = new long[USUAL.size()];
    private long ratings;

    /// Counts an interaction if it is a rating with a value.
    public void count(Interaction interaction) {
        Double value = interaction.value();
        if (value == null || !interaction.type().equals(InteractionType.RATE)) {
            return;
        }
        ratings++;
        for (int i = 0; i < outside.length; i++) {
            outside[i] += USUAL.get(i).holds(value) ? 0 : 1;
        }
    }

    /// The scale of what was counted; the widest where none holds them.
    public RatingScale scale() {
        for (int i = 0; i < outside.length; i++) {
            if (outside[i] <= mistakes()) {
                return USUAL.get(i);
            }
        }
        return USUAL.getLast();
    }

    /// How many ratings may lie outside. A step function, so that the scale of a growing log
    /// changes a few times at most, however close a share of mistakes lies to the bound.
    private long mistakes() {
        return Long.highestOneBit(ratings) >> MISTAKES_BITS;
    }
}
