package io.quando.benchmark.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Facts about this process from Linux.
final class ProcessStatus {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private ProcessStatus() {}

    /// The peak resident memory so far.
    static String peak() {
        try {
            return PEAK.matcher(Files.readString(STATUS))
                    .results()
                    .findFirst()
                    .map(ProcessStatus::gigabytes)
                    .orElse("?");
        } catch (IOException e) {
            throw new UncheckedIOException("Memory is measured on Linux only.", e);
        }
    }

    private static String gigabytes(MatchResult kilobytes) {
        double bytes = Double.parseDouble(kilobytes.group(1)) * 1024;
        return String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
}
