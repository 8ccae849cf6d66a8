package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The relations of one user to items. Verdicts alone decide it, see [InteractionType#isVerdict];
/// any number of other interactions changes nothing.
///
/// A purchase is owned until returns have taken back its quantity (an unknown one counts as 1). A
/// dislike, a skip, and a return that leaves nothing of an item refuse it, until a later like or
/// purchase: the latest word counts. A rating is such a word once [Attitudes#read] has told which;
/// an unread one speaks for its item.
///
/// **Numerics** quantities are IEEE doubles; a rest below 10⁻⁹ counts as nothing.
public final class Standings {
    /// Those of a stranger: every item is open.
    public static final Standings NONE = new Standings(Map.of());

    private final Map<ItemId, Standing> notOpen;

    private Standings(Map<ItemId, Standing> notOpen) {
        this.notOpen = notOpen;
    }

    /// @param inOrder all interactions of one user, the earliest first
    public static Standings of(List<Interaction> inOrder) {
        return of(inOrder, Set.of());
    }

    /// The standings that follow from the latest verdicts on each item.
    ///
    /// @param inOrder interactions of one user, the earliest first
    /// @param cut items of which earlier verdicts may be missing; they count as consumed where they
    ///   would be open
    public static Standings of(List<Interaction> inOrder, Set<ItemId> cut) {
        Map<ItemId, Account> accounts = new HashMap<>();
        cut.forEach(item -> accounts.put(item, new Account()));
        for (Interaction interaction : inOrder) {
            ItemId item = interaction.item();
            if (item != null && interaction.type().isVerdict()) {
                accounts.computeIfAbsent(item, i -> new Account()).enter(interaction);
            }
        }
        Map<ItemId, Standing> notOpen = new HashMap<>();
        accounts.forEach((item, account) -> {
            Standing standing = account.standing(cut.contains(item));
            if (standing != Standing.OPEN) {
                notOpen.put(item, standing);
            }
        });
        return notOpen.isEmpty() ? NONE : new Standings(notOpen);
    }

    public Standing of(ItemId item) {
        return notOpen.getOrDefault(item, Standing.OPEN);
    }

    /// The quantity that is owned of one item, and its refusal.
    private static final class Account {
        private double owned;
        private boolean refused;

        void enter(Interaction verdict) {
            InteractionType type = verdict.type();
            double quantity = verdict.quantity() == null ? 1 : verdict.quantity();
            if (type.equals(InteractionType.PURCHASE)) {
                owned += quantity;
                refused = false;
            } else if (type.equals(InteractionType.RETURN)) {
                owned = Math.max(0, owned - quantity);
                refused |= !OpenQuantities.isSomething(owned);
            } else if (type.attitude() != Attitude.NEUTRAL) {
                refused = type.attitude() == Attitude.REFUSES;
            }
        }

        Standing standing(boolean cut) {
            if (refused) {
                return Standing.REFUSED;
            }
            return OpenQuantities.isSomething(owned) || cut ? Standing.CONSUMED : Standing.OPEN;
        }
    }
}
