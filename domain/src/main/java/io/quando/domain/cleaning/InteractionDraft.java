package io.quando.domain.cleaning;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.EventIds;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Builds the interaction of a row that was found good, and gives it its id: the row's own, or one
/// derived from its content and from how many rows said the same before. Interactions that nobody
/// stores need none.
final class InteractionDraft {
    private static final EventId UNNAMED = new EventId("unnamed");
    private static final int MAX_SESSION = 256;

    private final RowReader reader;
    private final Function<RawUserId, UserId> pseudonyms;
    private final Map<String, UserId> users = new HashMap<>();
    private final Map<String, ItemId> items = new HashMap<>();
    private final FingerprintCounts contents = new FingerprintCounts();
    private final boolean stored;

    InteractionDraft(RowReader reader, Function<RawUserId, UserId> pseudonyms, boolean stored) {
        this.reader = reader;
        this.stored = stored;
        this.pseudonyms = pseudonyms;
    }

    /// @throws IllegalArgumentException if an id is too long or the like
    Interaction interaction(RawRecord row, InteractionType type, Instant time) {
        String id = reader.name(row, Role.EVENT_ID);
        if (id != null) {
            return content(row, new EventId(id), type, time);
        }
        Interaction content = content(row, UNNAMED, type, time);
        return stored ? content.withId(derivedId(content)) : content;
    }

    private Interaction content(RawRecord row, EventId id, InteractionType type, Instant time) {
        return new Interaction(
                id,
                user(reader.user(row)),
                item(reader.item(row)),
                type,
                time,
                value(row),
                quantity(row, type),
                session(row),
                reader.place(row),
                reader.layout().context(row),
                reader.text(row, Role.TEXT),
                null);
    }

    private EventId derivedId(Interaction content) {
        EventId first = EventIds.derived(content, 0);
        int before = contents.add(Base64.getUrlDecoder().decode(first.value()));
        return before == 0 ? first : EventIds.derived(content, before);
    }

    private @Nullable UserId user(@Nullable String id) {
        return id == null
                ? null
                : users.computeIfAbsent(id, raw -> pseudonyms.apply(new RawUserId(raw)));
    }

    private @Nullable ItemId item(@Nullable String id) {
        return id == null ? null : items.computeIfAbsent(id, ItemId::new);
    }

    /// What the row values the item with; its price if it says nothing else.
    private @Nullable Double value(RawRecord row) {
        Double value = reader.value(row);
        return value != null ? value : reader.price(row);
    }

    /// Only what is given back has a negative one.
    private @Nullable Double quantity(RawRecord row, InteractionType type) {
        Double quantity = reader.quantity(row);
        boolean usable = quantity != null && (quantity > 0 || type.equals(InteractionType.RETURN));
        return quantity == null || !usable ? null : Math.abs(quantity);
    }

    private @Nullable String session(RawRecord row) {
        String session = reader.session(row);
        if (session != null && session.length() > MAX_SESSION) {
            throw new IllegalArgumentException(
                    "The session (%d characters) must have at most %d."
                            .formatted(session.length(), MAX_SESSION));
        }
        return session;
    }
}
