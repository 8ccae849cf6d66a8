package io.quando.domain.recommend;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.behaviour.Standings;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.TimeContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The user of a request at its moment: recent behaviour, basket, and what may still be offered.
///
/// @param sequence the user's latest settled wishes, newest first, at most [#LENGTH]; empty for a
///   stranger
/// @param whole whether the user wished for nothing before the sequence
/// @param standings how the user stands to items
/// @param basket items in the basket or on the page right now, most relevant first; may be empty
/// @param now the moment for which is asked
/// @param zone whose wall clock counts
public record UserContext(
        List<Interaction> sequence,
        boolean whole,
        Standings standings,
        SequencedSet<ItemId> basket,
        Instant now,
        ZoneId zone) {
    /// How many wishes the sequence holds at most.
    public static final int LENGTH = 200;

    /// How many different items [#recent] looks back.
    public static final int RECENT = 20;

    public UserContext {
        sequence = List.copyOf(sequence);
        basket = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(basket));
    }

    /// The context of a user who did this. Neutral interactions take no place in the sequence;
    /// standings follow from all of them, however many there are.
    ///
    /// @param inOrder interactions of one user, the earliest first; ratings as
    ///   [io.quando.domain.behaviour.Attitudes#read] reads them
    /// @param whole whether the user wished for nothing before them
    public static UserContext of(
            List<Interaction> inOrder,
            boolean whole,
            SequencedSet<ItemId> basket,
            Instant now,
            ZoneId zone) {
        List<Interaction> wishes =
                inOrder.stream().filter(i -> i.item() != null && !i.type().isNeutral()).toList();
        List<Interaction> latest =
                wishes.subList(Math.max(0, wishes.size() - LENGTH), wishes.size());
        return new UserContext(
                SettledSequence.of(latest).interactions().reversed(),
                whole && wishes.size() < LENGTH,
                Standings.of(wishes),
                basket,
                now,
                zone);
    }

    public TimeContext timeContext() {
        return TimeContext.of(now, zone);
    }

    /// The latest different items that the user wanted and did not refuse afterwards, the basket
    /// first: at most [#RECENT].
    public List<Recent> recent() {
        List<Recent> recent = new ArrayList<>();
        Set<ItemId> seen = new HashSet<>();
        basket.stream().filter(seen::add).forEach(item -> recent.add(new Recent(item, null)));
        for (Interaction interaction : sequence) {
            ItemId item = interaction.item();
            if (item == null) {
                continue;
            }
            if (interaction.type().refuses()) {
                seen.add(item);
            } else if (interaction.type().showsInterest() && seen.add(item)) {
                recent.add(new Recent(item, interaction.id()));
            }
        }
        return recent.subList(0, Math.min(RECENT, recent.size()));
    }

    /// Whether an item may be offered: nothing that stands in the basket or was refused, and of
    /// what was bought only what the user is due to buy again.
    public boolean admits(ItemId item, boolean due) {
        return standings.of(item).admits(due) && !basket.contains(item);
    }

    /// An item that the user wanted lately.
    ///
    /// @param item which
    /// @param event the newest interaction with it, or null if it stands in the basket
    public record Recent(ItemId item, @Nullable EventId event) {}
}
