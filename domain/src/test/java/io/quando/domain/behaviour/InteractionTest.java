package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionTest {
    private static final UserId ANNA = new UserId(new UUID(0, 1));
    private static final ItemId BREAD = new ItemId("bread");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aUserOrASessionIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interaction(null, null, BREAD, null, NOON))
                .withMessage("An interaction needs a user, or a session if the user is unknown.");
        assertThat(interaction(null, "till-3", BREAD, null, NOON).user()).isNull();
    }

    @Test
    void anItemOrATextIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interaction(ANNA, null, null, null, NOON))
                .withMessage("An interaction needs an item, or a text if it is a search.");
        assertThat(interaction(ANNA, null, null, "rye bread", NOON).item()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void aTimeOutsideTheYears1To9999IsRefused(Instant time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> interaction(ANNA, null, BREAD, null, time))
                .withMessage("The time (%s) must lie in the years 1 to 9999.", time);
    }

    @Test
    void aTimeIsKeptToTheMicrosecond() {
        assertThat(interaction(ANNA, null, BREAD, null, NOON.plusNanos(1_999)).time())
                .isEqualTo(NOON.plusNanos(1_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberMustBeFinite(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(number, null))
                .withMessage("The value (%s) must be a finite number.", number);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(null, number))
                .withMessage("The quantity (%s) must be a finite number.", number);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -3})
    void aQuantityMustBePositive(double quantity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(null, quantity))
                .withMessage(
                        "The quantity (%s) must be positive. Maybe you meant the type return?",
                        quantity);
        assertThat(numbered(quantity, null).value()).isEqualTo(quantity);
    }

    @Test
    void theContextIsItsOwn() {
        Map<String, String> context = new HashMap<>(Map.of("device", "phone"));
        Interaction interaction =
                new Interaction(
                        new EventId("e"),
                        ANNA,
                        BREAD,
                        InteractionType.VIEW,
                        NOON,
                        null,
                        null,
                        null,
                        null,
                        context,
                        null,
                        null);
        context.put("device", "watch");
        assertThat(interaction.context()).containsExactly(Map.entry("device", "phone"));
    }

    @Test
    void anotherIdChangesNothingElse() {
        Interaction interaction = numbered(4.5, 2.0);
        Interaction renamed = interaction.withId(new EventId("other"));
        assertThat(renamed.id()).isEqualTo(new EventId("other"));
        assertThat(renamed.withId(interaction.id())).isEqualTo(interaction);
    }

    private static Interaction interaction(
            @Nullable UserId user,
            @Nullable String session,
            @Nullable ItemId item,
            @Nullable String text,
            Instant time) {
        return new Interaction(
                new EventId("e"),
                user,
                item,
                InteractionType.VIEW,
                time,
                null,
                null,
                session,
                null,
                Map.of(),
                text,
                null);
    }

    private static Interaction numbered(@Nullable Double value, @Nullable Double quantity) {
        return new Interaction(
                new EventId("e"),
                ANNA,
                BREAD,
                InteractionType.VIEW,
                NOON,
                value,
                quantity,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
