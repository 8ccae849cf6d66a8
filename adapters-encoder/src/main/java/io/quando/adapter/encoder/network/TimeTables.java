package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// The learnt parameters for times. Gaps count back from the moment of the question, which is that
/// of the item to predict.
///
/// **Source** Li et al. 2020, Time Interval Aware Self-Attention for Sequential Recommendation; the
/// logarithmic gaps as a bias of attention from Zhai et al. 2024, Actions Speak Louder than Words,
/// section 3.2
///
/// @param width width of the states
record TimeTables(int width, TimeUse use) {
    private static final String GAPS = "time.gaps";
    private static final String HOURS = "time.hours";
    private static final String WEEKDAYS = "time.weekdays";
    private static final String BIAS = "time.bias";
    private static final int GAP_KINDS = 36;
    private static final int HOUR_KINDS = 24;
    private static final long SECOND = 1000;
    private static final long HOUR = 3600 * SECOND;
    private static final long DAY = HOUR_KINDS * HOUR;
    private static final double DEVIATION = 0.02;

    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        if (use.read()) {
            parameters.add(table(GAPS, GAP_KINDS, width));
            parameters.add(table(HOURS, HOUR_KINDS, width));
            parameters.add(table(WEEKDAYS, DayOfWeek.values().length, width));
        }
        if (use.attended()) {
            parameters.add(table(BIAS, GAP_KINDS, 1));
        }
        return parameters;
    }

    /// The vectors of the items, plus those of the moments of the questions.
    NDArray read(Weights weights, Tokens tokens, NDArray x) {
        return use.read()
                ? x.add(rows(weights, GAPS, gaps(tokens)))
                        .add(rows(weights, HOURS, asked(tokens, TimeTables::hour)))
                        .add(rows(weights, WEEKDAYS, asked(tokens, TimeTables::weekday)))
                : x;
    }

    /// The attention mask, plus the bias of each item's gap to the question.
    NDArray attended(Weights weights, Tokens tokens, NDArray mask) {
        if (!use.attended()) {
            return mask;
        }
        long length = tokens.length();
        var shape = new Shape(tokens.rows(), length, length);
        return rows(weights, BIAS, allGaps(tokens)).reshape(shape).add(mask);
    }

    /// The class of a gap: 0 below a second, then one more at each doubling.
    static long gap(long milliseconds) {
        long seconds = Math.max(0, milliseconds) / SECOND;
        return Math.min(GAP_KINDS - 1, Long.SIZE - Long.numberOfLeadingZeros(seconds));
    }

    static long hour(long milliseconds) {
        return Math.floorMod(Math.floorDiv(milliseconds, HOUR), (long) HOUR_KINDS);
    }

    /// The day of the week: 0 for Thursday, since 1970-01-01 was one.
    static long weekday(long milliseconds) {
        return Math.floorMod(Math.floorDiv(milliseconds, DAY), (long) DayOfWeek.values().length);
    }

    private static NDArray gaps(Tokens tokens) {
        long[] codes = new long[tokens.rows() * tokens.length()];
        for (int row = 0; row < tokens.rows(); row++) {
            long[] times = tokens.moments(row);
            for (int i = 0; i < times.length - 1; i++) {
                codes[row * tokens.length() + i] = gap(times[i + 1] - times[i]);
            }
        }
        return Operations.codes(tokens.memory(), codes, tokens.rows(), tokens.length());
    }

    private static NDArray asked(Tokens tokens, LongUnaryOperator kind) {
        long[] codes = new long[tokens.rows() * tokens.length()];
        for (int row = 0; row < tokens.rows(); row++) {
            long[] times = tokens.moments(row);
            for (int i = 0; i < times.length - 1; i++) {
                codes[row * tokens.length() + i] = kind.applyAsLong(times[i + 1]);
            }
        }
        return Operations.codes(tokens.memory(), codes, tokens.rows(), tokens.length());
    }

    private static NDArray allGaps(Tokens tokens) {
        int length = tokens.length();
        long[] codes = new long[Math.multiplyExact(tokens.rows(), length * length)];
        for (int row = 0; row < tokens.rows(); row++) {
            long[] times = tokens.moments(row);
            for (int i = 0; i < times.length - 1; i++) {
                int from = (row * length + i) * length;
                for (int j = 0; j <= i; j++) {
                    codes[from + j] = gap(times[i + 1] - times[j]);
                }
            }
        }
        return Operations.codes(tokens.memory(), codes, codes.length);
    }

    private static NDArray rows(Weights weights, String table, NDArray codes) {
        return Operations.rows(weights.get(table), codes);
    }

    private static Parameter table(String name, int kinds, int width) {
        return new Parameter(
                name,
                new int[] {kinds, width},
                Initial.normal(DEVIATION),
                Parameter.Kind.POSITIONS);
    }
}
