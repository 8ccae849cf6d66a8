package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What remains of a user's interactions once returns are settled; learning and recommending read
/// it, while the log keeps every event.
///
/// A return takes back the latest earlier purchases of its item, up to its quantity: a purchase
/// that is wholly taken back disappears, one that is partly taken back keeps the rest. An unknown
/// quantity counts as 1. Returns themselves do not remain.
///
/// **Numerics** quantities are IEEE doubles; a rest below 10⁻⁹ counts as nothing.
///
/// @param interactions what remains, in order
/// @param unmatched returns for which there was no purchase before, wholly or in part
public record SettledSequence(List<Interaction> interactions, List<UnmatchedReturn> unmatched) {
    /// @param event the return
    /// @param quantity how much of it no earlier purchase covers
    public record UnmatchedReturn(Interaction event, double quantity) {}

    public SettledSequence {
        interactions = List.copyOf(interactions);
        unmatched = List.copyOf(unmatched);
    }

    /// @param sequence interactions of one user in the order of time; where times are equal, the
    ///   order given counts
    /// @throws IllegalArgumentException if the users differ or the order is another
    public static SettledSequence of(List<Interaction> sequence) {
        requireOneUserInOrder(sequence);
        return new Settlement(sequence).settled();
    }

    private static void requireOneUserInOrder(List<Interaction> sequence) {
        for (int i = 1; i < sequence.size(); i++) {
            Interaction before = sequence.get(i - 1);
            Interaction next = sequence.get(i);
            if (next.time().isBefore(before.time())
                    || !Objects.equals(next.user(), before.user())) {
                throw new IllegalArgumentException(
                        "The interactions (%s at %s, %s at %s) must be one user's, in the order of time."
                                .formatted(before.id(), before.time(), next.id(), next.time()));
            }
        }
    }

    private static final class Settlement {
        private final List<Interaction> sequence;
        private final double[] rest;
        private final Map<@Nullable ItemId, OpenPurchases> purchases = new HashMap<>();
        private final List<UnmatchedReturn> unmatched = new ArrayList<>();

        Settlement(List<Interaction> sequence) {
            this.sequence = sequence;
            this.rest = sequence.stream().mapToDouble(Settlement::quantity).toArray();
        }

        SettledSequence settled() {
            for (int i = 0; i < rest.length; i++) {
                InteractionType type = sequence.get(i).type();
                if (type.equals(InteractionType.RETURN)) {
                    takeBack(i);
                } else if (type.equals(InteractionType.PURCHASE)) {
                    openPurchases(sequence.get(i).item()).open(i);
                }
            }
            return new SettledSequence(remaining(), unmatched);
        }

        private OpenPurchases openPurchases(@Nullable ItemId item) {
            return purchases.computeIfAbsent(item, id -> new OpenPurchases(rest));
        }

        private void takeBack(int event) {
            double quantity = rest[event];
            rest[event] = 0;
            double owed = openPurchases(sequence.get(event).item()).takeBack(quantity);
            if (OpenPurchases.isSomething(owed)) {
                unmatched.add(new UnmatchedReturn(sequence.get(event), owed));
            }
        }

        private List<Interaction> remaining() {
            List<Interaction> kept = new ArrayList<>();
            for (int i = 0; i < rest.length; i++) {
                Interaction interaction = sequence.get(i);
                boolean untouched = rest[i] == quantity(interaction);
                if (untouched) {
                    kept.add(interaction);
                } else if (OpenPurchases.isSomething(rest[i])) {
                    kept.add(withQuantity(interaction, rest[i]));
                }
            }
            return kept;
        }

        private static double quantity(Interaction interaction) {
            return interaction.quantity() == null ? 1 : interaction.quantity();
        }

        private static Interaction withQuantity(Interaction i, double quantity) {
            return new Interaction(
                    i.id(),
                    i.user(),
                    i.item(),
                    i.type(),
                    i.time(),
                    i.timeOnArrival(),
                    i.value(),
                    quantity,
                    i.session(),
                    i.place(),
                    i.context(),
                    i.text(),
                    i.recommendationId());
        }
    }
}
