package io.quando.adapter.rest;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.TypeSynonyms;
import io.quando.domain.cleaning.ClosestName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells types of a caller's own from well-known ones that are written otherwise.
final class EventTypes {
    private static final List<String> KNOWN =
            Stream.of(
                            InteractionType.VIEW,
                            InteractionType.CLICK,
                            InteractionType.CART,
                            InteractionType.REMOVE_FROM_CART,
                            InteractionType.PURCHASE,
                            InteractionType.RETURN,
                            InteractionType.RATE,
                            InteractionType.LIKE,
                            InteractionType.DISLIKE,
                            InteractionType.SKIP,
                            InteractionType.IMPRESSION,
                            InteractionType.SEARCH)
                    .map(InteractionType::name)
                    .toList();

    private EventTypes() {}

    /// @throws IllegalArgumentException if no type can have that name; the message says which was
    ///   probably meant
    static InteractionType read(String name) {
        try {
            return new InteractionType(name);
        } catch (IllegalArgumentException e) {
            String meant = meant(name);
            throw meant == null
                    ? e
                    : new IllegalArgumentException(
                            "The type (%s) must be written in small letters, digits, - and _. Maybe you meant %s?"
                                    .formatted(Kinds.shortened(name), meant),
                            e);
        }
    }

    /// Notes a type of the caller's own that looks like a well-known one: it is stored under its
    /// own name, and has no meaning to the recommendations.
    static void notice(String path, @Nullable String name, Remarks remarks) {
        if (name == null || KNOWN.contains(name)) {
            return;
        }
        String meant = meant(name);
        if (meant != null) {
            String statement =
                    "The type (%s) is taken as one of your own.".formatted(Kinds.shortened(name));
            remarks.add(Remark.of(path, statement, meant));
        }
    }

    private static @Nullable String meant(String name) {
        InteractionType synonym = TypeSynonyms.meaning(name);
        return synonym == null ? misspelt(name) : synonym.name();
    }

    /// One slip alone: `hide` and `like` are two apart.
    private static @Nullable String misspelt(String name) {
        return KNOWN.stream()
                .filter(known -> ClosestName.distance(name, known) <= 1)
                .findFirst()
                .orElse(null);
    }
}
