package io.quando.domain.behaviour;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names under which data sets and shops know the types of [InteractionType].
public final class TypeSynonyms {
    private static final Map<String, InteractionType> TYPES =
            Map.ofEntries(
                    Map.entry("pv", InteractionType.VIEW),
                    Map.entry("pageview", InteractionType.VIEW),
                    Map.entry("detail", InteractionType.VIEW),
                    Map.entry("viewed", InteractionType.VIEW),
                    Map.entry("viewitem", InteractionType.VIEW),
                    Map.entry("productview", InteractionType.VIEW),
                    Map.entry("clicked", InteractionType.CLICK),
                    Map.entry("selectitem", InteractionType.CLICK),
                    Map.entry("buy", InteractionType.PURCHASE),
                    Map.entry("bought", InteractionType.PURCHASE),
                    Map.entry("purchased", InteractionType.PURCHASE),
                    Map.entry("ordered", InteractionType.PURCHASE),
                    Map.entry("paid", InteractionType.PURCHASE),
                    Map.entry("sold", InteractionType.PURCHASE),
                    Map.entry("order", InteractionType.PURCHASE),
                    Map.entry("sale", InteractionType.PURCHASE),
                    Map.entry("checkout", InteractionType.PURCHASE),
                    Map.entry("transaction", InteractionType.PURCHASE),
                    Map.entry("basket", InteractionType.CART),
                    Map.entry("addtocart", InteractionType.CART),
                    Map.entry("addtobasket", InteractionType.CART),
                    Map.entry("cartadd", InteractionType.CART),
                    Map.entry("removefromcart", InteractionType.REMOVE_FROM_CART),
                    Map.entry("removefrombasket", InteractionType.REMOVE_FROM_CART),
                    Map.entry("cartremove", InteractionType.REMOVE_FROM_CART),
                    Map.entry("refund", InteractionType.RETURN),
                    Map.entry("refunded", InteractionType.RETURN),
                    Map.entry("returned", InteractionType.RETURN),
                    Map.entry("cancelled", InteractionType.RETURN),
                    Map.entry("canceled", InteractionType.RETURN),
                    Map.entry("cancel", InteractionType.RETURN),
                    Map.entry("rating", InteractionType.RATE),
                    Map.entry("rated", InteractionType.RATE),
                    Map.entry("review", InteractionType.RATE),
                    Map.entry("fav", InteractionType.LIKE),
                    Map.entry("favorite", InteractionType.LIKE),
                    Map.entry("favourite", InteractionType.LIKE),
                    Map.entry("wishlist", InteractionType.LIKE),
                    Map.entry("addtowishlist", InteractionType.LIKE),
                    Map.entry("liked", InteractionType.LIKE),
                    Map.entry("thumbsup", InteractionType.LIKE),
                    Map.entry("thumbsdown", InteractionType.DISLIKE),
                    Map.entry("disliked", InteractionType.DISLIKE),
                    Map.entry("skipped", InteractionType.SKIP),
                    Map.entry("shown", InteractionType.IMPRESSION),
                    Map.entry("viewitemlist", InteractionType.IMPRESSION),
                    Map.entry("searched", InteractionType.SEARCH),
                    Map.entry("query", InteractionType.SEARCH));

    private TypeSynonyms() {}

    /// The well-known type that a name usually stands for, or null if it is none of them. Case,
    /// blanks, hyphens and underscores do not matter; the names of the types themselves are no
    /// synonyms.
    public static @Nullable InteractionType meaning(String name) {
        return TYPES.get(name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""));
    }
}
