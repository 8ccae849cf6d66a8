package io.quando.domain.cleaning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Numbers of a stream, thinned evenly once they are too many: when the room is full, every second
/// one goes and only every second one is taken from then on. Count and extremes stay exact.
final class NumberSample {
    private final int room;
    private double[] values = new double[16];
    private int size;
    private long count;
    private long stride = 1;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    NumberSample(int room) {
        this.room = room;
    }

    void add(double value) {
        min = Math.min(min, value);
        max = Math.max(max, value);
        if (count++ % stride == 0) {
            take(value);
        }
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }

    @Nullable NumberSummary summary() {
        if (count == 0) {
            return null;
        }
        return new NumberSummary(count, min, Medians.of(values()), max);
    }

    private void take(double value) {
        if (size == room) {
            thin();
            if ((count - 1) % stride != 0) {
                return;
            }
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.min(room, size * 2));
        }
        values[size++] = value;
    }

    private void thin() {
        size = (size + 1) / 2;
        for (int i = 1; i < size; i++) {
            values[i] = values[2 * i];
        }
        stride *= 2;
    }
}
