package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the memory of a JVM with an empty program. It needs the JDK alone.
public final class EmptyProgram {
    private EmptyProgram() {}

    public static void main(String... args) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                long bytes = 1024 * Long.parseLong(line.replaceAll("\\D", ""));
                System.out.println(
                        "{\"count\":0,\"seconds\":0,\"cpuSeconds\":0,\"peakBytes\":%d}"
                                .formatted(bytes));
            }
        }
    }
}
