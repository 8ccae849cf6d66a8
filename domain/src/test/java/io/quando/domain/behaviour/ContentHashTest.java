package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UserId ANNA = new UserId(new UUID(0, 1));
    private static final UserId BEN = new UserId(new UUID(0, 2));
    private static final ItemId BREAD = new ItemId("bread");

    @Test
    void everyFieldButTheIdIsPartOfTheContent() {
        List<Interaction> different =
                List.of(
                        plain(),
                        said(BEN, BREAD, "view", NOON, "s", "t", "r"),
                        said(null, BREAD, "view", NOON, "s", "t", "r"),
                        said(ANNA, new ItemId("milk"), "view", NOON, "s", "t", "r"),
                        said(ANNA, null, "view", NOON, "s", "t", "r"),
                        said(ANNA, BREAD, "click", NOON, "s", "t", "r"),
                        said(ANNA, BREAD, "view", NOON.plusNanos(1_000), "s", "t", "r"),
                        said(ANNA, BREAD, "view", NOON, "other", "t", "r"),
                        said(ANNA, BREAD, "view", NOON, "", "t", "r"),
                        said(ANNA, BREAD, "view", NOON, null, "t", "r"),
                        said(ANNA, BREAD, "view", NOON, "s", "other", "r"),
                        said(ANNA, BREAD, "view", NOON, "s", "t", "other"),
                        with(2.0, null, null, Map.of()),
                        with(null, 2.0, null, Map.of()),
                        with(null, null, Place.cell("c"), Map.of()),
                        with(null, null, Place.cell("null"), Map.of()),
                        with(null, null, Place.point(1, 2), Map.of()),
                        with(null, null, Place.point(2, 1), Map.of()),
                        with(null, null, null, Map.of("a", "1")));
        assertThat(different.stream().map(ContentHash::of)).doesNotHaveDuplicates();
    }

    @Test
    void theIdIsNoPartOfTheContent() {
        assertThat(ContentHash.of(plain().withId(new EventId("another"))))
                .isEqualTo(ContentHash.of(plain()))
                .matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void aTimeOfArrivalIsNoPartOfTheContent() {
        assertThat(ContentHash.of(arrived(NOON)))
                .isEqualTo(ContentHash.of(arrived(NOON.plusSeconds(9))))
                .isNotEqualTo(ContentHash.of(plain()));
    }

    /// Computed independently with Python: SHA-256 over each field behind its length, −1 for a
    /// missing one; the context by name behind its size; the ordinal. Logs keep it for ever.
    @Test
    void theFingerprintIsThatOfTheFormatInWhateverOrderTheContextCame() {
        Map<String, String> context =
                Map.of(
                        "weather",
                        "rain",
                        "device",
                        "phone",
                        "app",
                        "2.1",
                        "channel",
                        "push",
                        "store",
                        "Wien Mitte",
                        "mood",
                        "");
        Interaction full = with(null, 2.0, Place.point(48.2, 16.37), context);
        assertThat(ContentHash.of(full)).isEqualTo("NhPj0xwFw9N2hKYjWaegTw");
    }

    @Test
    void contextEntriesDoNotRunTogether() {
        assertThat(hash(Map.of("a", "1, b=2"))).isNotEqualTo(hash(Map.of("a", "1", "b", "2")));
        assertThat(hash(Map.of("a=b", "c"))).isNotEqualTo(hash(Map.of("a", "b=c")));
    }

    /// Fields are put together of pieces that imitate the seams between fields.
    @Test
    void differentContentsHaveDifferentHashes() {
        Random random = new Random(7);
        Set<List<Object>> contents = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (int n = 0; n < 20_000; n++) {
            String session = piece(random);
            String text = piece(random);
            Map<String, String> context = new HashMap<>();
            for (int entry = random.nextInt(3); entry > 0; entry--) {
                context.put(piece(random), piece(random));
            }
            contents.add(List.of(session, text, context));
            hashes.add(
                    ContentHash.of(
                            interaction(
                                    ANNA, BREAD, "view", NOON, null, null, session, null, context,
                                    text, null)));
        }
        assertThat(hashes).hasSameSizeAs(contents);
    }

    private static String piece(Random random) {
        List<String> pieces = List.of("", "", "a", "=", ", ", "a=", ", a=", "}");
        return pieces.get(random.nextInt(8)) + pieces.get(random.nextInt(8));
    }

    private static String hash(Map<String, String> context) {
        return ContentHash.of(with(null, null, null, context));
    }

    private static Interaction plain() {
        return said(ANNA, BREAD, "view", NOON, "s", "t", "r");
    }

    private static Interaction arrived(Instant time) {
        return new Interaction(
                new EventId("e"),
                ANNA,
                BREAD,
                InteractionType.VIEW,
                time,
                true,
                null,
                null,
                "s",
                null,
                Map.of(),
                "t",
                "r");
    }

    private static Interaction said(
            @Nullable UserId user,
            @Nullable ItemId item,
            String type,
            Instant time,
            @Nullable String session,
            @Nullable String text,
            @Nullable String slate) {
        return interaction(
                user, item, type, time, null, null, session, null, Map.of(), text, slate);
    }

    private static Interaction with(
            @Nullable Double value,
            @Nullable Double quantity,
            @Nullable Place place,
            Map<String, String> context) {
        return interaction(
                ANNA, BREAD, "view", NOON, value, quantity, "s", place, context, "t", "r");
    }

    private static Interaction interaction(
            @Nullable UserId user,
            @Nullable ItemId item,
            String type,
            Instant time,
            @Nullable Double value,
            @Nullable Double quantity,
            @Nullable String session,
            @Nullable Place place,
            Map<String, String> context,
            @Nullable String text,
            @Nullable String recommendationId) {
        return new Interaction(
                new EventId("e"),
                user,
                item,
                new InteractionType(type),
                time,
                value,
                quantity,
                session,
                place,
                context,
                text,
                recommendationId);
    }
}
