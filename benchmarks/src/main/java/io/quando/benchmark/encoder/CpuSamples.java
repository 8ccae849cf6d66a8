package io.quando.benchmark.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/// The samples of a thread.
///
/// @param library number of samples in the library
/// @param known number of samples with a known method
/// @param unknown number of samples without
record CpuSamples(long library, long known, long unknown) {
    static final String SAMPLE = "jdk.CPUTimeSample";
    static final String LOST = "jdk.CPUTimeSamplesLost";

    /// The share of the library. Unknown samples do not count for it, nor does a thread without
    /// samples.
    double libraryShare() {
        long all = known + unknown;
        return all == 0 ? 0 : (double) library / all;
    }

    static CpuSamples in(Path file, long thread, String library) throws IOException {
        List<RecordedEvent> events =
                RecordingFile.readAllEvents(file).stream()
                        .filter(event -> isOf(thread, event))
                        .toList();
        List<RecordedEvent> samples = named(SAMPLE, events);
        long failed = samples.stream().filter(CpuSamples::isFailed).count();
        long lost = named(LOST, events).stream().mapToLong(e -> e.getInt("lostSamples")).sum();
        var found =
                new CpuSamples(
                        samples.stream().filter(event -> isIn(library, event)).count(),
                        samples.size() - failed,
                        failed + lost);
        System.err.println(found);
        return found;
    }

    private static List<RecordedEvent> named(String name, List<RecordedEvent> events) {
        return events.stream().filter(e -> e.getEventType().getName().equals(name)).toList();
    }

    private static boolean isOf(long thread, RecordedEvent event) {
        RecordedThread sampled = event.getThread("eventThread");
        return sampled != null && sampled.getJavaThreadId() == thread;
    }

    private static boolean isFailed(RecordedEvent event) {
        return event.getStackTrace() == null || event.getStackTrace().getFrames().isEmpty();
    }

    private static boolean isIn(String library, RecordedEvent event) {
        if (isFailed(event)) {
            return false;
        }
        RecordedFrame top = event.getStackTrace().getFrames().getFirst();
        return top.getType().equals("Native")
                && top.getMethod().getType().getName().equals(library);
    }
}
