package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import java.util.Comparator;

/// The order in which a user's interactions count: by time, and where times are equal by what the
/// interactions say, never by their arrival. So a log means the same in whatever order it was
/// delivered.
///
/// Among equal times what takes back comes last; the rest stands by item, quantity and event.
public final class InteractionOrder {
    /// Items by their ids; numbers, which often grow with time, by their value, and first.
    public static final Comparator<ItemId> ITEMS =
            Comparator.comparingInt((ItemId item) -> digits(item.value()))
                    .thenComparing(Comparator.naturalOrder());

    /// The earliest first.
    public static final Comparator<Interaction> BY_TIME =
            Comparator.comparing(Interaction::time)
                    .thenComparing(i -> i.type().takesBack())
                    .thenComparing(Interaction::item, Comparator.nullsFirst(ITEMS))
                    .thenComparingDouble(OpenQuantities::of)
                    .thenComparingInt(i -> tie(i.id()))
                    .thenComparing(i -> i.id().value());

    private InteractionOrder() {}

    /// Tells apart events that agree in all that comes before it in the order. Two of them have the
    /// same number once in four billion times.
    public static int tie(EventId id) {
        return id.value().hashCode();
    }

    /// How many digits a number has; more than any for what is none.
    private static int digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Integer.MAX_VALUE;
            }
        }
        return text.length();
    }
}
