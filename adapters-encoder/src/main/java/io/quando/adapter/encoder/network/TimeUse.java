package io.quando.adapter.encoder.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where a transformer learns when things happened.
public enum TimeUse {
    NONE(false, false),
    /// From what it reads.
    INPUT(true, false),
    /// From whom it attends to.
    BIAS(false, true),
    BOTH(true, true);

    private final boolean read;
    private final boolean attended;

    TimeUse(boolean read, boolean attended) {
        this.read = read;
        this.attended = attended;
    }

    /// All of them by name, the standard one first.
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
