package io.quando.benchmark.encoder;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;

/// Measures the share of a computation's processor time that a native library takes.
///
/// The computation runs on a thread of its own. The recorder of the JDK (JEP 509) samples it after
/// each ten milliseconds of its processor time. A sample counts for the library if the topmost
/// method is a native one of the class that binds the library, and for Java otherwise. Threads that
/// the library starts from there inherit the name of the thread that started them, as on Linux in
/// general; their time counts for the library. The rest of the process's time is the virtual
/// machine's own.
final class CpuProfile {
    private static final String PERIOD = "10ms";

    private final String library;

    /// @param library class with the native methods of the library
    CpuProfile(String library) {
        this.library = library;
    }

    CpuSplit of(Runnable work) throws IOException {
        Path file = Files.createTempFile("cpu", ".jfr");
        try (var recording = new Recording()) {
            recording.enable(CpuSamples.SAMPLE).with("throttle", PERIOD);
            recording.enable(CpuSamples.LOST);
            recording.start();
            var computing = new Computing(work);
            Thread thread = new Thread(computing, "computing");
            thread.start();
            thread.join();
            recording.stop();
            recording.dump(file);
            return computing.split(CpuSamples.in(file, thread.threadId(), library));
        } catch (InterruptedException e) {
            throw new IllegalStateException("The measurement was interrupted.", e);
        } finally {
            Files.delete(file);
        }
    }

    /// Runs the computation and measures it.
    private static final class Computing implements Runnable {
        private final Runnable work;
        private double own = Double.NaN;
        private double helping;
        private double total;
        private double wall;

        Computing(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            double ownBefore = ownSeconds();
            double helpingBefore = NamesakeThreads.seconds();
            double totalBefore = totalSeconds();
            long begin = System.nanoTime();
            work.run();
            wall = (System.nanoTime() - begin) / 1e9;
            total = totalSeconds() - totalBefore;
            helping = NamesakeThreads.seconds() - helpingBefore;
            own = ownSeconds() - ownBefore;
        }

        CpuSplit split(CpuSamples samples) {
            if (Double.isNaN(own)) {
                throw new IllegalStateException("The computation failed; see above.");
            }
            double called = own * samples.libraryShare();
            return new CpuSplit(wall, called, helping, own - called, total - own - helping);
        }

        private static double ownSeconds() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        }

        private static double totalSeconds() {
            var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return system.getProcessCpuTime() / 1e9;
        }
    }
}
