package io.quando.bootstrap.cli;

import com.sun.management.OperatingSystemMXBean;
import io.quando.application.mine.ResourceMeter;
import io.quando.application.mine.ResourceUsage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Measures this process: elapsed time, the processor time of all its threads, collector and
/// compiler included, and the peak resident memory. If the system does not report the latter, it is
/// the peak of the JVM's own pools.
final class JvmResourceMeter implements ResourceMeter {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Override
    public ResourceUsage measure(Runnable work) {
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        long elapsed = System.nanoTime() - start;
        long busy = system.getProcessCpuTime() - cpu;
        return new ResourceUsage(seconds(elapsed), seconds(busy), peakBytes());
    }

    private static double seconds(long nanos) {
        return (double) nanos / TimeUnit.SECONDS.toNanos(1);
    }

    private static long peakBytes() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(JvmResourceMeter::bytes)
                    .findFirst()
                    .orElseGet(JvmResourceMeter::poolPeak);
        } catch (IOException e) {
            return poolPeak();
        }
    }

    private static long bytes(String line) {
        String kilobytes = line.substring(PEAK.length()).replace("kB", "").strip();
        return Long.parseLong(kilobytes) * 1024;
    }

    private static long poolPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
