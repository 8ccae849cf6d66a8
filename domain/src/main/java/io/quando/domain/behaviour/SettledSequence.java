package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The interactions of a user that remain once returns are settled; learning and recommending read
/// it, while the log keeps every event.
///
/// A return takes back the latest earlier purchases of its item, up to its quantity: a purchase
/// that is wholly taken back disappears, one that is partly taken back keeps the rest. In the same
/// way `remove-from-cart` takes back what was put into the cart, without a quantity the latest
/// `cart` whole. Elsewhere an unknown quantity counts as 1. What takes back does not remain itself.
///
/// **Numerics** quantities are IEEE doubles; a rest below 10⁻⁹ counts as nothing.
///
/// @param interactions what remains, in the order of [InteractionOrder#BY_TIME]
/// @param unmatched returns for which there was no purchase before, wholly or in part
public record SettledSequence(List<Interaction> interactions, List<UnmatchedReturn> unmatched) {
    /// @param event the return
    /// @param quantity how much of it no earlier purchase covers
    public record UnmatchedReturn(Interaction event, double quantity) {}

    public SettledSequence {
        interactions = List.copyOf(interactions);
        unmatched = List.copyOf(unmatched);
    }

    /// @param sequence interactions of one user, in any order
    /// @throws IllegalArgumentException if the users differ
    public static SettledSequence of(List<Interaction> sequence) {
        requireOneUser(sequence);
        List<Interaction> inOrder = new ArrayList<>(sequence);
        inOrder.sort(InteractionOrder.BY_TIME);
        return new Settlement(inOrder).settled();
    }

    private static void requireOneUser(List<Interaction> sequence) {
        for (Interaction interaction : sequence) {
            Interaction first = sequence.getFirst();
            if (!Objects.equals(interaction.user(), first.user())) {
                throw new IllegalArgumentException(
                        "The interactions (%s, %s) must be one user's."
                                .formatted(first.id(), interaction.id()));
            }
        }
    }

    private static final class Settlement {
        private final List<Interaction> sequence;
        private final double[] rest;
        private final Map<@Nullable ItemId, OpenQuantities> purchases = new HashMap<>();
        private final Map<@Nullable ItemId, OpenQuantities> carts = new HashMap<>();
        private final List<UnmatchedReturn> unmatched = new ArrayList<>();

        Settlement(List<Interaction> sequence) {
            this.sequence = sequence;
            this.rest = sequence.stream().mapToDouble(OpenQuantities::of).toArray();
        }

        SettledSequence settled() {
            for (int i = 0; i < rest.length; i++) {
                settle(i, sequence.get(i));
            }
            return new SettledSequence(remaining(), unmatched);
        }

        private void settle(int event, Interaction interaction) {
            InteractionType type = interaction.type();
            if (type.equals(InteractionType.PURCHASE)) {
                open(purchases, interaction).open(event);
            } else if (type.equals(InteractionType.CART)) {
                open(carts, interaction).open(event);
            } else if (type.equals(InteractionType.RETURN)) {
                double owed = takeBack(event, open(purchases, interaction));
                if (OpenQuantities.isSomething(owed)) {
                    unmatched.add(new UnmatchedReturn(interaction, owed));
                }
            } else if (type.equals(InteractionType.REMOVE_FROM_CART)) {
                takeBack(event, open(carts, interaction));
            }
        }

        private OpenQuantities open(
                Map<@Nullable ItemId, OpenQuantities> events, Interaction interaction) {
            return events.computeIfAbsent(interaction.item(), id -> new OpenQuantities(rest));
        }

        private double takeBack(int event, OpenQuantities open) {
            double quantity = rest[event];
            rest[event] = 0;
            return open.takeBack(quantity);
        }

        private List<Interaction> remaining() {
            List<Interaction> kept = new ArrayList<>();
            for (int i = 0; i < rest.length; i++) {
                Interaction interaction = sequence.get(i);
                boolean untouched = rest[i] == OpenQuantities.of(interaction);
                if (untouched) {
                    kept.add(interaction);
                } else if (OpenQuantities.isSomething(rest[i])) {
                    kept.add(withQuantity(interaction, rest[i]));
                }
            }
            return kept;
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
