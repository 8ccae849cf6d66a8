package io.quando.domain.behaviour;

import java.util.Set;
import java.util.regex.Pattern;

/// A kind of thing that users do. The well-known types have a meaning to the mining and ranking; a
/// tenant may use types of its own beside them.
///
/// @param name 1 to 32 characters of `a-z`, `0-9`, `-` and `_`
public record InteractionType(String name) {
    private static final Pattern VALID = Pattern.compile("[a-z0-9_-]{1,32}");

    public static final InteractionType VIEW = new InteractionType("view");
    public static final InteractionType CLICK = new InteractionType("click");
    public static final InteractionType CART = new InteractionType("cart");

    /// Takes what was put into the cart out again, and with it the interest.
    public static final InteractionType REMOVE_FROM_CART = new InteractionType("remove-from-cart");

    public static final InteractionType PURCHASE = new InteractionType("purchase");

    /// Takes an earlier purchase back, wholly or in part.
    public static final InteractionType RETURN = new InteractionType("return");

    public static final InteractionType RATE = new InteractionType("rate");
    public static final InteractionType LIKE = new InteractionType("like");
    public static final InteractionType DISLIKE = new InteractionType("dislike");
    public static final InteractionType SKIP = new InteractionType("skip");
    public static final InteractionType IMPRESSION = new InteractionType("impression");

    /// Has a text instead of an item.
    public static final InteractionType SEARCH = new InteractionType("search");

    private static final Set<InteractionType> WELL_KNOWN =
            Set.of(
                    VIEW,
                    CLICK,
                    CART,
                    REMOVE_FROM_CART,
                    PURCHASE,
                    RETURN,
                    RATE,
                    LIKE,
                    DISLIKE,
                    SKIP,
                    IMPRESSION,
                    SEARCH);

    public InteractionType {
        if (!VALID.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The type (%s) must be 1 to 32 characters of a-z, 0-9, - and _; well known are view, click, cart, remove-from-cart, purchase, return, rate, like, dislike, skip, impression and search."
                            .formatted(name.length() <= 40 ? name : name.substring(0, 40) + "…"));
        }
    }

    /// Whether it is one of those above; any other shows interest.
    public boolean isWellKnown() {
        return WELL_KNOWN.contains(this);
    }

    /// What it says of the user's wish for the item, its value aside.
    Attitude attitude() {
        if (equals(RETURN) || equals(REMOVE_FROM_CART)) {
            return Attitude.TAKES_BACK;
        }
        if (equals(DISLIKE) || equals(SKIP)) {
            return Attitude.REFUSES;
        }
        return equals(IMPRESSION) || equals(SEARCH) ? Attitude.NEUTRAL : Attitude.WANTS;
    }

    /// Whether it shows that the user wanted the item, where the values of ratings do not count:
    /// impressions, searches, refusals and what takes back do not. See [Attitudes].
    public boolean showsInterest() {
        return attitude() == Attitude.WANTS;
    }

    /// Whether it says that the user does not want the item.
    public boolean refuses() {
        return attitude() == Attitude.REFUSES;
    }

    /// Whether it makes an earlier purchase or an earlier wish void, see [SettledSequence].
    public boolean takesBack() {
        return attitude() == Attitude.TAKES_BACK;
    }

    /// Whether it tells nothing of wishes: an impression or a search.
    public boolean isNeutral() {
        return equals(IMPRESSION) || equals(SEARCH);
    }

    /// Whether it decides how the user stands to the item from then on, see [Standings]; of ratings
    /// some do.
    public boolean isVerdict() {
        return equals(PURCHASE)
                || equals(RETURN)
                || equals(LIKE)
                || equals(DISLIKE)
                || equals(SKIP)
                || equals(RATE);
    }

    @Override
    public String toString() {
        return name;
    }
}
