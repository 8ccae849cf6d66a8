package io.quando.bootstrap.cli;

import io.quando.application.progress.Progress;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Draws a bar on a terminal. Elsewhere it writes a line for each stage and at the end of a step,
/// so that logs stay short.
final class ConsoleProgress implements Progress {
    private static final int INTERVAL_MILLIS = 200;
    private static final int WIDTH = 140;

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String label = "";
    private String stage = "";
    private long done;
    private long started;

    ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /// Progress on standard error, apart from results.
    static ConsoleProgress onError() {
        return new ConsoleProgress(System.err, onTerminal());
    }

    /// Progress on a terminal, and silence elsewhere.
    static Progress forWatchers() {
        return onTerminal() ? onError() : Progress.NONE;
    }

    /// Prints a line on a terminal, and nothing elsewhere.
    static void announce(String line) {
        if (onTerminal()) {
            System.err.println(line);
        }
    }

    // Error Prone knows JDK 22; from 25 on there is no console without a terminal again.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    @Override
    public void begin(String step, long total) {
        label = step;
        done = 0;
        started = System.nanoTime();
        if (terminal) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(step)
                            .setInitialMax(total)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .setUpdateIntervalMillis(INTERVAL_MILLIS)
                            .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                            .build();
        }
    }

    @Override
    public void advance(long n) {
        done += n;
        if (bar != null) {
            bar.stepBy(n);
        }
    }

    @Override
    public void say(String newStage, String details) {
        if (bar != null) {
            bar.setExtraMessage(newStage + ", " + details);
        } else if (!newStage.equals(stage)) {
            out.printf("%s: %s, %s%n", label, newStage, details);
        }
        stage = newStage;
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        } else {
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            out.printf("%s: %,d in %.1f s%n", label, done, took.toMillis() / 1000.0);
        }
    }
}
