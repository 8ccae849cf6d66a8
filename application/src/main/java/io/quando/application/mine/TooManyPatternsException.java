package io.quando.application.mine;

import io.quando.mining.itemset.ItemsetEstimate;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Thrown when a search finds more patterns than its limit.
public final class TooManyPatternsException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /// From here on, digits are too many to be counted.
    private static final BigDecimal WORDS_FAIL = BigDecimal.TEN.pow(12);

    /// An estimate says something besides the lower bound if it is so many times as large.
    private static final BigDecimal FAR_MORE = BigDecimal.TEN;

    private final long limit;

    TooManyPatternsException(long limit) {
        this(limit, "There %s.".formatted(more(limit)));
    }

    private TooManyPatternsException(long limit, String message) {
        super(message);
        this.limit = limit;
    }

    /// The same with what an estimate says beyond the limit: how many patterns there are for
    /// certain, rounded down, and how many there may be, rounded to its precision.
    TooManyPatternsException expecting(ItemsetEstimate estimate) {
        BigDecimal found = BigDecimal.valueOf(limit).add(BigDecimal.ONE);
        BigDecimal certain = new BigDecimal(estimate.atLeast());
        boolean bounded = certain.compareTo(found) > 0;
        StringBuilder message = new StringBuilder("There ").append(more(limit));
        if (bounded) {
            message.append(", at least ").append(written(rounded(certain, 2)));
        }
        if (Double.isFinite(estimate.expected())) {
            BigDecimal perhaps = rounded(new BigDecimal(estimate.expected()), 1);
            if (perhaps.compareTo(bounded ? certain.multiply(FAR_MORE) : found) >= 0) {
                message.append(", perhaps ").append(written(perhaps));
            }
        }
        return new TooManyPatternsException(limit, message.append('.').toString());
    }

    private static String more(long limit) {
        return limit == 1
                ? "is more than 1 pattern"
                : "are more than %,d patterns".formatted(limit);
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.round(new MathContext(digits, RoundingMode.DOWN));
    }

    private static String written(BigDecimal number) {
        if (number.compareTo(WORDS_FAIL) < 0) {
            return "%,.0f".formatted(number);
        }
        int magnitude = number.precision() - number.scale() - 1;
        BigDecimal digits = number.scaleByPowerOfTen(-magnitude).stripTrailingZeros();
        return "%s·10^%d".formatted(digits.toPlainString(), magnitude);
    }
}
