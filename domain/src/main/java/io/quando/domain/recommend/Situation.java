package io.quando.domain.recommend;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.TimeContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known at the moment of the question: where the user stands, and when it is.
///
/// @param sequence the user's settled interactions, newest first; empty for a stranger
/// @param basket items in the basket or on the page right now, most relevant first; may be empty
/// @param now the moment for which is asked
/// @param zone whose wall clock counts
public record Situation(List<Interaction> sequence, List<ItemId> basket, Instant now, ZoneId zone) {
    /// How many different items [#recent] looks back.
    public static final int RECENT = 20;

    public Situation {
        sequence = List.copyOf(sequence);
        basket = List.copyOf(basket);
    }

    public TimeContext timeContext() {
        return TimeContext.of(now, zone);
    }

    /// The latest different items that the user wanted, the basket first: at most [#RECENT].
    public List<Recent> recent() {
        List<Recent> recent = new ArrayList<>();
        Set<ItemId> seen = new HashSet<>();
        basket.stream().filter(seen::add).forEach(item -> recent.add(new Recent(item, null)));
        for (Interaction interaction : sequence) {
            ItemId item = interaction.item();
            if (item != null && interaction.type().showsInterest() && seen.add(item)) {
                recent.add(new Recent(item, interaction.id()));
            }
        }
        return recent.subList(0, Math.min(RECENT, recent.size()));
    }

    /// Items that must not be proposed as something new: what stands in the basket, was bought, or
    /// was refused.
    public Set<ItemId> settledMatters() {
        Set<ItemId> settled = new HashSet<>(basket);
        for (Interaction interaction : sequence) {
            if (interaction.item() != null && closes(interaction.type())) {
                settled.add(interaction.item());
            }
        }
        return settled;
    }

    private static boolean closes(InteractionType type) {
        return type.equals(InteractionType.PURCHASE)
                || type.equals(InteractionType.DISLIKE)
                || type.equals(InteractionType.SKIP);
    }

    /// An item that the user wanted lately.
    ///
    /// @param item which
    /// @param event the newest interaction with it, or null if it stands in the basket
    public record Recent(ItemId item, @Nullable EventId event) {}
}
