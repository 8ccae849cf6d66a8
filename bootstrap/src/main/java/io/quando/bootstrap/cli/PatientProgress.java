package io.quando.bootstrap.cli;

import io.quando.application.progress.Progress;
import java.util.function.LongSupplier;

/// Passes on only the steps that take longer than a second, from that moment on. Shorter steps are
/// not shown.
final class PatientProgress implements Progress {
    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final Progress next;
    private final LongSupplier nanos;
    private String label = "";
    private long total;
    private long pending;
    private long since;
    private boolean shown;

    PatientProgress(Progress next, LongSupplier nanos) {
        this.next = next;
        this.nanos = nanos;
    }

    @Override
    public void begin(String step, long units) {
        label = step;
        total = units;
        pending = 0;
        since = nanos.getAsLong();
        shown = false;
    }

    @Override
    public void advance(long n) {
        pending += n;
        if (!shown && nanos.getAsLong() - since > PATIENCE_NANOS) {
            shown = true;
            next.begin(label, total);
        }
        if (shown) {
            next.advance(pending);
            pending = 0;
        }
    }

    @Override
    public void end() {
        if (shown) {
            next.end();
        }
    }
}
