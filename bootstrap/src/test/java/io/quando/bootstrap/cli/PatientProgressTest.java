package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientProgressTest {
    private final List<String> heard = new ArrayList<>();
    private long now;
    private final Progress progress = new PatientProgress(new Listener(), () -> now);

    @Test
    void aShortStepIsNotShown() {
        progress.begin("Mining", 10);
        now = 900_000_000;
        progress.advance(10);
        progress.end();
        assertThat(heard).isEmpty();
    }

    @Test
    void aLongStepIsShownFromTheFirstSecondOn() {
        progress.begin("Mining", 10);
        progress.advance(3);
        now = 1_100_000_000;
        progress.advance(2);
        progress.advance(5);
        progress.end();
        assertThat(heard).containsExactly("Mining of 10", "+5", "+5", "end");
    }

    private final class Listener implements Progress {
        @Override
        public void begin(String label, long total) {
            heard.add(label + " of " + total);
        }

        @Override
        public void advance(long n) {
            heard.add("+" + n);
        }

        @Override
        public void end() {
            heard.add("end");
        }
    }
}
