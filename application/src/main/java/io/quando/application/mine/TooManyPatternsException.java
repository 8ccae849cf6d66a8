package io.quando.application.mine;

import java.io.Serial;
import java.math.BigDecimal;
import java.math.MathContext;

/// Thrown when a search finds more patterns than its limit.
public final class TooManyPatternsException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private static final double WORDS_FAIL = 1e15;

    private final long limit;

    TooManyPatternsException(long limit) {
        this(limit, "There %s.".formatted(more(limit)));
    }

    private TooManyPatternsException(long limit, String message) {
        super(message);
        this.limit = limit;
    }

    /// The same with an estimate of the number of patterns, if it exceeds the limit. It is rounded
    /// to its precision.
    TooManyPatternsException expecting(double patterns) {
        if (!(patterns > limit)) {
            return this;
        }
        String message = "There %s, perhaps %s.".formatted(more(limit), rough(patterns));
        return new TooManyPatternsException(limit, message);
    }

    private static String more(long limit) {
        return limit == 1
                ? "is more than 1 pattern"
                : "are more than %,d patterns".formatted(limit);
    }

    private static String rough(double number) {
        return number < WORDS_FAIL
                ? "%,.0f".formatted(new BigDecimal(number).round(new MathContext(1)))
                : "%.0e".formatted(number);
    }
}
