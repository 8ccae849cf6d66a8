package io.quando.benchmark.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The library here is zlib, as the JDK binds it.
@EnabledOnOs(OS.LINUX)
class CpuProfileTest {
    private static final double SECONDS = 1;

    private final CpuProfile profile = new CpuProfile("java.util.zip.Deflater");

    @Test
    void loopInJavaIsNotNative() throws IOException {
        CpuSplit split = profile.of(new JavaLoop(SECONDS));
        assertThat(split.java()).isGreaterThanOrEqualTo(SECONDS);
        assertThat(split.nativeShare()).isLessThan(0.01);
    }

    @Test
    void libraryIsNative() throws IOException {
        CpuSplit split = profile.of(() -> compressed(40));
        assertThat(split.called() / (split.called() + split.java())).isGreaterThan(0.9);
        assertThat(split.helping()).isZero();
    }

    @Test
    void otherLibraryIsNotNative() throws IOException {
        CpuSplit split = new CpuProfile("java.util.zip.Inflater").of(() -> compressed(10));
        assertThat(split.nativeShare()).isZero();
    }

    @Test
    void computingOfOtherThreadsIsNotNative() throws IOException {
        CpuSplit split =
                profile.of(() -> {
                    Thread other = new Thread(new JavaLoop(SECONDS), "other");
                    other.start();
                    joined(other);
                });
        assertThat(split.machine()).isGreaterThan(0.9 * SECONDS);
        assertThat(split.nativeShare()).isLessThan(0.01);
    }

    @Test
    void threadsThatBearTheNameHelp() throws IOException {
        var looped = new CountDownLatch(1);
        var measured = new CountDownLatch(1);
        Thread namesake =
                new Thread(
                        () -> {
                            new JavaLoop(SECONDS).run();
                            looped.countDown();
                            awaited(measured);
                        },
                        "computing");
        CpuSplit split =
                profile.of(() -> {
                    namesake.start();
                    awaited(looped);
                });
        measured.countDown();
        joined(namesake);
        assertThat(split.helping()).isGreaterThan(0.9 * SECONDS);
    }

    @Test
    void failureIsTold() {
        Runnable failing =
                () -> {
                    throw new UnsupportedOperationException("on purpose");
                };
        assertThatIllegalStateException().isThrownBy(() -> profile.of(failing));
    }

    private static void compressed(int times) {
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        byte[] small = new byte[2 << 20];
        for (int i = 0; i < times; i++) {
            try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
                deflater.setInput(noise);
                deflater.finish();
                assertThat(deflater.deflate(small)).isPositive();
            }
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
