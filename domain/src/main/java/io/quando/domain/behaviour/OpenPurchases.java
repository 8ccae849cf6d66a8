package io.quando.domain.behaviour;

import java.util.ArrayDeque;
import java.util.Deque;

/// The purchases of one item that can still be taken back, the latest first.
///
/// **Numerics** quantities are IEEE doubles; a rest below 10⁻⁹ counts as nothing.
///
/// **Mutates** grows by [#open], shrinks by [#takeBack].
public final class OpenPurchases {
    private static final double NOTHING = 1e-9;

    private final double[] rest;
    private final Deque<Integer> latestFirst = new ArrayDeque<>();

    /// @param rest how much of each purchase is left, by its number; returns diminish it
    public OpenPurchases(double[] rest) {
        this.rest = rest;
    }

    /// Whether a rest is more than the dust of rounding.
    public static boolean isSomething(double rest) {
        return rest > NOTHING;
    }

    public void open(int purchase) {
        latestFirst.push(purchase);
    }

    /// Takes a quantity off the latest purchases.
    ///
    /// @return how much of it no purchase covers
    public double takeBack(double quantity) {
        double owed = quantity;
        while (isSomething(owed) && !latestFirst.isEmpty()) {
            int purchase = latestFirst.element();
            double taken = Math.min(owed, rest[purchase]);
            owed -= taken;
            rest[purchase] -= taken;
            if (!isSomething(rest[purchase])) {
                latestFirst.pop();
            }
        }
        return owed;
    }
}
