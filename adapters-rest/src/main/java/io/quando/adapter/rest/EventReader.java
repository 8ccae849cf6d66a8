package io.quando.adapter.rest;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.EventIds;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns the events of one call into interactions: pseudonyms for users, ids for those without one.
final class EventReader {
    private static final EventId UNNAMED = new EventId("-");

    private final TenantId tenant;
    private final Pseudonymiser pseudonymiser;
    private final TimeBounds bounds;
    private final Instant now;
    private final @Nullable String idempotencyKey;
    private final Map<EventId, Integer> derived = new HashMap<>();

    EventReader(
            TenantId tenant,
            Pseudonymiser pseudonymiser,
            TimeBounds bounds,
            Instant now,
            @Nullable String idempotencyKey) {
        this.tenant = tenant;
        this.pseudonymiser = pseudonymiser;
        this.bounds = bounds;
        this.now = now;
        this.idempotencyKey =
                idempotencyKey == null || idempotencyKey.isBlank() ? null : idempotencyKey;
    }

    /// Reads an event.
    ///
    /// @param index its place in the call, from 0
    /// @throws BadRequest if it cannot be an interaction, or its time is not credible
    Interaction read(EventJson event, int index) {
        return BadRequest.reading(() -> {
            UserId user = event.user() == null ? null : pseudonym(event.user());
            Interaction interaction = interaction(event, user, index);
            String objection = objection(interaction, now);
            if (objection != null) {
                throw new IllegalArgumentException(objection);
            }
            return identified(event, interaction, index);
        });
    }

    /// Reads an event whose user is known from elsewhere.
    ///
    /// @param index its place in the call, from 0
    /// @throws BadRequest if it cannot be an interaction
    Interaction readAs(UserId user, EventJson event, int index) {
        return BadRequest.reading(() -> identified(event, interaction(event, user, index), index));
    }

    /// Why the time of an interaction is not credible at this moment, or null if it is.
    @Nullable String objection(Interaction interaction, Instant moment) {
        return bounds.objection(interaction.time(), moment);
    }

    private Interaction interaction(EventJson event, @Nullable UserId user, int index) {
        if (event.type() == null) {
            throw new IllegalArgumentException(
                    "The event has no type; it must be view, click, cart, purchase, … or a name of your own.");
        }
        return new Interaction(
                event.eventId() == null ? UNNAMED : new EventId(event.eventId()),
                user,
                event.item() == null ? null : new ItemId(event.item()),
                EventTypes.read(event.type()),
                event.time() == null ? arrival(index) : Times.read(event.time()),
                event.time() == null,
                event.value(),
                event.quantity(),
                event.session(),
                place(event.place()),
                event.context() == null ? Map.of() : event.context(),
                event.text(),
                event.recommendationId());
    }

    /// Events of one call happened in the order in which it tells them.
    private Instant arrival(int index) {
        return now.plus(index, ChronoUnit.MICROS);
    }

    private UserId pseudonym(String user) {
        return pseudonymiser.pseudonym(tenant, new RawUserId(user));
    }

    private Interaction identified(EventJson event, Interaction interaction, int index) {
        if (event.eventId() != null) {
            return interaction;
        }
        if (idempotencyKey != null) {
            return interaction.withId(keyed(idempotencyKey, index));
        }
        if (interaction.timeOnArrival()) {
            return interaction.withId(new EventId(UUID.randomUUID().toString()));
        }
        EventId first = EventIds.derived(interaction, 0);
        int ordinal = derived.merge(first, 1, Integer::sum) - 1;
        return interaction.withId(EventIds.derived(interaction, ordinal));
    }

    private static EventId keyed(String key, int index) {
        byte[] name = "%s#%d".formatted(key, index).getBytes(StandardCharsets.UTF_8);
        return new EventId("key-" + UUID.nameUUIDFromBytes(name));
    }

    private static @Nullable Place place(EventJson.@Nullable PlaceJson place) {
        return place == null ? null : new Place(place.lat(), place.lon(), place.cell());
    }
}
