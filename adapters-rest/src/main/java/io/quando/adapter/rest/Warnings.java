package io.quando.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The remarks on the entries of one call, the first of them in words.
final class Warnings {
    private static final int SHOWN = 100;

    private final List<WarningJson> shown = new ArrayList<>();
    private int more;

    void add(int index, Remarks remarks) {
        for (Remark remark : remarks.kept()) {
            if (shown.size() < SHOWN) {
                shown.add(WarningJson.of(index, remark));
            } else {
                more++;
            }
        }
        more += remarks.more();
    }

    List<WarningJson> shown() {
        return shown;
    }

    /// How many are not shown, or null if all are.
    @Nullable Integer more() {
        return more == 0 ? null : more;
    }
}
