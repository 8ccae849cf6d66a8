package io.quando.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/// Takes down the steps, and insists that one comes after another.
final class WatchedProgress implements Progress {
    final List<String> steps = new ArrayList<>();
    private long total;
    private long done;
    private boolean open;

    @Override
    public void begin(String label, long units) {
        assertThat(open).isFalse();
        open = true;
        total = units;
        done = 0;
        steps.add(label);
    }

    @Override
    public void advance(long n) {
        assertThat(open).isTrue();
        done += n;
        assertThat(done).isLessThanOrEqualTo(total);
    }

    @Override
    public void end() {
        assertThat(open).isTrue();
        open = false;
        steps.add("end at %d of %d".formatted(done, total));
    }

    boolean isOpen() {
        return open;
    }
}
