package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBatchTest {
    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final TimeBounds BOUNDS =
            new TimeBounds(Instant.parse("1990-01-01T00:00:00Z"), Duration.ofDays(1));
    private static final String GOOD = "{\"type\":\"click\",\"user\":\"u\",\"item\":\"nail\"}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2999-01-01T00:00:00Z",
                "2037-01-01T00:00:00Z",
                "2024-06-02T12:00:01Z",
                "1989-12-31T23:59:59Z",
                "1922-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z"
            })
    void timeThatIsNotCredibleIsRejectedAndTheOthersAreTaken(String time) {
        EventBatch batch = batch("[%s,%s]".formatted(at(time), GOOD));
        assertThat(batch.interactions())
                .extracting(Interaction::time)
                .containsExactly(NOW.plus(1, ChronoUnit.MICROS));
        assertThat(batch.rejected(List.of()))
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(rejected.index()).isZero();
                    assertThat(rejected.reason()).contains("The time (%s)".formatted(time));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1990-01-01T00:00:00Z", "2024-06-02T12:00:00Z", "2024-06-02T14:00:00+02:00"})
    void timeAtTheBoundsIsTaken(String time) {
        assertThat(batch(at(time)).interactions()).hasSize(1);
    }

    @Test
    void unknownFieldsAreNamedByIndexWithWhatWasMeant() {
        EventBatch batch =
                batch(
                        "[%s,{\"type\":\"buy\",\"user\":\"u\",\"item\":\"tea\",\"timestamp\":\"2024-01-05T10:00:00Z\",\"qty\":3}]"
                                .formatted(GOOD));
        assertThat(batch.interactions()).hasSize(2);
        assertThat(batch.warnings().shown())
                .extracting(WarningJson::index, WarningJson::field, WarningJson::nearest)
                .containsExactly(
                        tuple(1, "timestamp", "time"),
                        tuple(1, "qty", "quantity"),
                        tuple(1, "type", "purchase"));
        assertThat(batch.warnings().more()).isNull();
    }

    @Test
    void warningsAreBoundedAndTheOthersAreCounted() {
        String entry = GOOD.replace("}", ",\"qty\":1}");
        EventBatch batch = batch("[" + String.join(",", Collections.nCopies(250, entry)) + "]");
        assertThat(batch.warnings().shown()).hasSize(100);
        assertThat(batch.warnings().more()).isEqualTo(150);
    }

    @Test
    void strictBatchRejectsEntriesWithUnknownFields() {
        String entry = GOOD.replace("}", ",\"qty\":1}");
        EventBatch batch =
                new EventBatch(reader(), entries("[%s,%s]".formatted(entry, GOOD)), true);
        assertThat(batch.interactions()).hasSize(1);
        assertThat(batch.rejected(List.of()).getFirst().reason())
                .contains("qty", "Maybe you meant quantity?");
    }

    @Test
    void ownTypeIsNoReasonToRejectAnythingInAStrictBatch() {
        String entry = GOOD.replace("click", "buy");
        EventBatch batch = new EventBatch(reader(), entries(entry), true);
        assertThat(batch.interactions()).hasSize(1);
        assertThat(batch.warnings().shown()).hasSize(1);
    }

    @Test
    void rejectionNamesTheUnknownFieldThatIsProbablyTheReason() {
        assertThatThrownBy(() -> batch("{\"type\":\"view\",\"userId\":\"u\",\"item\":\"a\"}"))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("needs a user")
                .hasMessageContaining("Maybe you meant user?");
    }

    @Test
    void sameUserWithAndWithoutBlanksIsOne() {
        EventBatch batch = batch("[%s,%s]".formatted(GOOD, GOOD.replace("\"u\"", "\" u \"")));
        assertThat(batch.interactions()).hasSize(2);
        assertThat(batch.interactions().getFirst().user())
                .isEqualTo(batch.interactions().getLast().user());
    }

    private static String at(String time) {
        return GOOD.replace("}", ",\"time\":\"%s\"}".formatted(time));
    }

    private static EventBatch batch(String body) {
        return new EventBatch(reader(), entries(body), false);
    }

    private static List<JsonText.Entry> entries(String body) {
        return JsonText.elements(body.getBytes(StandardCharsets.UTF_8));
    }

    private static EventReader reader() {
        Pseudonymiser pseudonymiser = new Pseudonymiser(tenant -> new byte[32]);
        return new EventReader(TenantId.DEFAULT, pseudonymiser, BOUNDS, NOW, null);
    }
}
