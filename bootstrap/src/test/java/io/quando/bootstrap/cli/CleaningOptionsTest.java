package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.TypeMapping;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class CleaningOptionsTest {
    private static final CleaningPolicy KNOWN =
            CleaningPolicy.builder()
                    .defaultType(InteractionType.PURCHASE)
                    .zone(ZoneId.of("Europe/London"))
                    .cancelledSession("C")
                    .serviceItem(Pattern.compile("POST"))
                    .types(TypeMapping.parse("a=view,b="))
                    .earliest(Instant.parse("2005-01-01T00:00:00Z"))
                    .build();

    private final CleaningOptions options = new CleaningOptions();

    @Test
    void whatIsNotSaidIsAsTheDataSetSays() {
        CleaningPolicy policy = policy(KNOWN);
        assertThat(policy.toBuilder().latest(null).build())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Pattern.class)
                .isEqualTo(KNOWN);
        assertThat(policy.serviceItem()).isSameAs(KNOWN.serviceItem());
        assertThat(policy.latest())
                .isAfter(Instant.now())
                .isBefore(Instant.now().plusSeconds(90_000));
    }

    @Test
    void whatIsSaidGoesBeforeTheDataSet() {
        options.type = "view";
        options.types = TypeMapping.parse("a=cart");
        options.firstDay = LocalDate.parse("2000-01-02");
        options.ahead = Duration.ZERO;
        options.cancelledPrefix = "X";
        options.serviceItems = Pattern.compile("FEE");
        options.missing = List.of("");
        options.upperCaseItems = true;
        CleaningPolicy policy = policy(KNOWN);
        assertThat(policy.defaultType()).isEqualTo(InteractionType.VIEW);
        assertThat(policy.types()).isEqualTo(TypeMapping.parse("a=cart,b="));
        assertThat(policy.earliest()).isEqualTo("2000-01-02T00:00:00Z");
        assertThat(policy.latest()).isBeforeOrEqualTo(Instant.now());
        assertThat(policy.cancelledSession()).isEqualTo("X");
        assertThat(policy.serviceItem()).hasToString("FEE");
        assertThat(policy.missing()).doesNotContain("null");
        assertThat(policy.upperCaseItems()).isTrue();
    }

    @Test
    void credibleTimesAreThoseOfTheSettings() {
        TimeBounds settings =
                new TimeBounds(Instant.parse("1970-01-01T00:00:00Z"), Duration.ofDays(400));
        CleaningPolicy policy = options.policy(null, ZoneOffset.UTC, settings);
        assertThat(policy.earliest()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(policy.latest()).isAfter(Instant.now().plus(Duration.ofDays(399)));
    }

    @ParameterizedTest
    @CsvSource({"1d, 24", "12h, 12", "P2D, 48", "PT3H, 3", "0h, 0", "1D, 24"})
    void durationsAreReadInShortAndInLong(String text, int hours) {
        assertThat(Convert.duration(text)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-1d", "one day", "P"})
    void otherDurationsAreRefused(String text) {
        assertThatThrownBy(() -> Convert.duration(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("12h");
    }

    private CleaningPolicy policy(@Nullable CleaningPolicy known) {
        return options.policy(known, ZoneOffset.UTC, TimeBounds.USUAL);
    }
}
