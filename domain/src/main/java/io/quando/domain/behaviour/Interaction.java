package io.quando.domain.behaviour;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.text.StorableText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that one user did once. Every repeat is an interaction of its own.
///
/// @param id unique within the tenant
/// @param user who, or null for an anonymous basket (then there is a session)
/// @param item what, or null for a search
/// @param type how
/// @param time when, to the microsecond
/// @param timeOnArrival whether the sender gave no time, so that it is the time of arrival; such a
///   time is no part of what the sender said, and a second delivery with another one is no
///   contradiction
/// @param value a rating, a price, a watched share …, or null
/// @param quantity how many, positive, or null
/// @param session visit, basket or invoice, or null
/// @param place where, or null
/// @param context further circumstances by name, may be empty
/// @param text what was searched or said, or null
/// @param recommendationId the slate that led here, or null
public record Interaction(
        EventId id,
        @Nullable UserId user,
        @Nullable ItemId item,
        InteractionType type,
        Instant time,
        boolean timeOnArrival,
        @Nullable Double value,
        @Nullable Double quantity,
        @Nullable String session,
        @Nullable Place place,
        Map<String, String> context,
        @Nullable String text,
        @Nullable String recommendationId) {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public Interaction {
        if (user == null && session == null) {
            throw new IllegalArgumentException(
                    "An interaction needs a user, or a session if the user is unknown.");
        }
        if (item == null && text == null) {
            throw new IllegalArgumentException(
                    "An interaction needs an item, or a text if it is a search.");
        }
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "The time (%s) must lie in the years 1 to 9999.".formatted(time));
        }
        requireStorable(session, context, text, recommendationId);
        requireFinite("value", value);
        requireFinite("quantity", quantity);
        if (quantity != null && quantity <= 0) {
            throw new IllegalArgumentException(
                    "The quantity (%s) must be positive. Maybe you meant the type return?"
                            .formatted(quantity));
        }
        time = time.truncatedTo(ChronoUnit.MICROS);
        context = Map.copyOf(context);
    }

    /// An interaction whose time the sender gave.
    public Interaction(
            EventId id,
            @Nullable UserId user,
            @Nullable ItemId item,
            InteractionType type,
            Instant time,
            @Nullable Double value,
            @Nullable Double quantity,
            @Nullable String session,
            @Nullable Place place,
            Map<String, String> context,
            @Nullable String text,
            @Nullable String recommendationId) {
        this(
                id,
                user,
                item,
                type,
                time,
                false,
                value,
                quantity,
                session,
                place,
                context,
                text,
                recommendationId);
    }

    /// The same under another id.
    public Interaction withId(EventId other) {
        return new Interaction(
                other,
                user,
                item,
                type,
                time,
                timeOnArrival,
                value,
                quantity,
                session,
                place,
                context,
                text,
                recommendationId);
    }

    /// The same of another type.
    Interaction withType(InteractionType other) {
        return new Interaction(
                id,
                user,
                item,
                other,
                time,
                timeOnArrival,
                value,
                quantity,
                session,
                place,
                context,
                text,
                recommendationId);
    }

    /// The same at another time.
    public Interaction withTime(Instant other) {
        return new Interaction(
                id,
                user,
                item,
                type,
                other,
                timeOnArrival,
                value,
                quantity,
                session,
                place,
                context,
                text,
                recommendationId);
    }

    private static void requireStorable(
            @Nullable String session,
            Map<String, String> context,
            @Nullable String text,
            @Nullable String recommendationId) {
        StorableText.require("session", session);
        StorableText.require("text", text);
        StorableText.require("recommendationId", recommendationId);
        context.forEach((name, value) -> {
            StorableText.require("context", name);
            StorableText.require("context " + name, value);
        });
    }

    private static void requireFinite(String name, @Nullable Double number) {
        if (number != null && !Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be a finite number.".formatted(name, number));
        }
    }
}
