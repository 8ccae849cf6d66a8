package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The order in which a user's interactions count: by time, and where times are equal by what the
/// interactions say, never by their arrival. So a log means the same in whatever order it was
/// delivered.
///
/// Among equal times what takes back comes last, the rest stands by item, then by event.
public final class InteractionOrder {
    /// The earliest first.
    public static final Comparator<Interaction> BY_TIME =
            Comparator.comparing(Interaction::time)
                    .thenComparing(i -> i.type().attitude() == Attitude.TAKES_BACK)
                    .thenComparing(InteractionOrder::item)
                    .thenComparingInt(i -> tie(i.id()))
                    .thenComparing(i -> i.id().value());

    private InteractionOrder() {}

    /// Orders events of one item at one time; where only it is kept, the other order follows in all
    /// but one of four billion cases.
    public static int tie(EventId id) {
        return id.value().hashCode();
    }

    private static String item(Interaction interaction) {
        @Nullable ItemId item = interaction.item();
        return item == null ? "" : item.value();
    }
}
