package io.quando.domain.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads numbers that count from 1970-01-01T00:00Z on, with or without decimals: `1577836800`,
/// `1577836805.5`, `1.5778368E9`.
public final class EpochTime {
    private static final int MAX_DIGITS = 40;
    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// Of absolute values below 10 to this power the next larger unit is meant.
    private static final int LEAST_MILLIS = 11;

    private EpochTime() {}

    /// Reads a number whose unit its size tells: seconds below 10¹¹, milliseconds below 10¹⁴,
    /// microseconds below 10¹⁷, and nanoseconds from there on. So each unit is right from 1973 to
    /// 5138.
    ///
    /// @return null if the text is no number, or one beyond the years 1 to 9999
    public static @Nullable Instant read(String text) {
        try {
            BigDecimal number = number(text);
            int digits = number.precision() - number.scale();
            int unit = Math.clamp((digits - LEAST_MILLIS + 2) / 3, 0, 3);
            return moment(number, 3 * unit);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /// Reads a number of a known unit.
    ///
    /// @param decimals 0 for seconds, 3 for milliseconds, 6 for microseconds, 9 for nanoseconds
    /// @return null as above
    public static @Nullable Instant read(String text, int decimals) {
        try {
            return moment(number(text), decimals);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal number(String text) {
        if (text.length() > MAX_DIGITS) {
            throw new NumberFormatException("too long");
        }
        return new BigDecimal(text);
    }

    private static Instant moment(BigDecimal number, int decimals) {
        if (number.precision() - number.scale() > MAX_DIGITS) {
            throw new ArithmeticException("too large");
        }
        BigDecimal[] parts =
                number.movePointRight(9 - decimals)
                        .setScale(0, RoundingMode.FLOOR)
                        .divideAndRemainder(SECOND);
        Instant time = Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
        if (time.isAfter(LATEST)) {
            throw new DateTimeException("after the year 9999");
        }
        return time;
    }
}
