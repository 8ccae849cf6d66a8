package io.quando.domain.behaviour;

import java.util.ArrayDeque;
import java.util.Deque;

/// The quantities of one item that can still be taken back: its purchases by returns, or what was
/// put into the cart by what was taken out; the latest first.
///
/// **Numerics** quantities are IEEE doubles; a rest below 10⁻⁹ counts as nothing.
///
/// **Mutates** grows by [#open], shrinks by [#takeBack].
public final class OpenQuantities {
    private static final double NOTHING = 1e-9;

    private final double[] rest;
    private final Deque<Integer> latestFirst = new ArrayDeque<>();

    /// @param rest how much of each event is left, by its number; what is taken back diminishes it
    public OpenQuantities(double[] rest) {
        this.rest = rest;
    }

    /// How much an interaction brings or takes back: an unknown quantity counts as 1, but taking an
    /// item out of the cart without a quantity takes all that was put in last, which is infinite.
    public static double of(Interaction interaction) {
        Double quantity = interaction.quantity();
        if (quantity != null) {
            return quantity;
        }
        return interaction.type().equals(InteractionType.REMOVE_FROM_CART)
                ? Double.POSITIVE_INFINITY
                : 1;
    }

    /// Whether a rest is more than the dust of rounding.
    public static boolean isSomething(double rest) {
        return rest > NOTHING;
    }

    public void open(int event) {
        latestFirst.push(event);
    }

    /// Takes a quantity off the latest events; an infinite one takes the latest whole.
    ///
    /// @return how much of it no event covers
    public double takeBack(double quantity) {
        if (Double.isInfinite(quantity)) {
            return takeLatest();
        }
        double owed = quantity;
        while (isSomething(owed) && !latestFirst.isEmpty()) {
            int event = latestFirst.element();
            double taken = Math.min(owed, rest[event]);
            owed -= taken;
            rest[event] -= taken;
            if (!isSomething(rest[event])) {
                latestFirst.pop();
            }
        }
        return owed;
    }

    private double takeLatest() {
        if (latestFirst.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        rest[latestFirst.pop()] = 0;
        return 0;
    }
}
