package io.quando.adapter.encoder.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The parts of a transformer that use times.
public enum TimeUse {
    NONE(false, false),
    /// The input vectors.
    INPUT(true, false),
    /// The attention.
    BIAS(false, true),
    BOTH(true, true);

    private final boolean read;
    private final boolean attended;

    TimeUse(boolean read, boolean attended) {
        this.read = read;
        this.attended = attended;
    }

    /// The names of all uses, the default first.
    public static List<String> words() {
        return Arrays.stream(values()).map(t -> t.name().toLowerCase(Locale.ROOT)).toList();
    }

    boolean read() {
        return read;
    }

    boolean attended() {
        return attended;
    }
}
