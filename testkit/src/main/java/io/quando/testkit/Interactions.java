package io.quando.testkit;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.Place;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Builds interactions; the default is a purchase of bread by Anna.
public final class Interactions {
    /// The default time.
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private EventId id = new EventId(UUID.randomUUID().toString());
    private @Nullable UserId user = Users.user("anna");
    private @Nullable ItemId item = new ItemId("bread");
    private InteractionType type = InteractionType.PURCHASE;
    private Instant time = NOON;
    private boolean timeOnArrival;
    private @Nullable Double value;
    private @Nullable Double quantity;
    private @Nullable String session;
    private @Nullable Place place;
    private Map<String, String> context = Map.of();
    private @Nullable String text;
    private @Nullable String recommendationId;

    private Interactions() {}

    public static Interactions interaction() {
        return new Interactions();
    }

    public static Interactions interaction(String id) {
        return new Interactions().id(id);
    }

    /// `count` different interactions, a second apart, of a hundred users with a thousand items.
    public static List<Interaction> sequence(int count) {
        return IntStream.range(0, count).mapToObj(Interactions::numbered).toList();
    }

    private static Interaction numbered(int n) {
        return interaction("event-" + n)
                .user("user-" + n % 100)
                .item("item-" + n * 31 % 1_000)
                .at(NOON.plusSeconds(n))
                .session("session-" + n / 5)
                .build();
    }

    public Interactions id(String id) {
        this.id = new EventId(id);
        return this;
    }

    public Interactions user(String name) {
        this.user = Users.user(name);
        return this;
    }

    public Interactions anonymous(String session) {
        this.user = null;
        return session(session);
    }

    public Interactions item(String item) {
        this.item = new ItemId(item);
        return this;
    }

    public Interactions type(InteractionType type) {
        this.type = type;
        return this;
    }

    public Interactions search(String text) {
        this.item = null;
        return type(InteractionType.SEARCH).text(text);
    }

    public Interactions at(Instant time) {
        this.time = time;
        return this;
    }

    /// Sets the time of arrival, as for an interaction without a time of its own.
    public Interactions arrived(Instant time) {
        this.timeOnArrival = true;
        return at(time);
    }

    public Interactions value(double value) {
        this.value = value;
        return this;
    }

    public Interactions quantity(double quantity) {
        this.quantity = quantity;
        return this;
    }

    public Interactions session(String session) {
        this.session = session;
        return this;
    }

    public Interactions place(Place place) {
        this.place = place;
        return this;
    }

    public Interactions context(Map<String, String> context) {
        this.context = context;
        return this;
    }

    public Interactions text(String text) {
        this.text = text;
        return this;
    }

    public Interactions recommendationId(String recommendationId) {
        this.recommendationId = recommendationId;
        return this;
    }

    public Interaction build() {
        return new Interaction(
                id,
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
}
