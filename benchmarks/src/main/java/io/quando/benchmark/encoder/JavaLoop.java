package io.quando.benchmark.encoder;

import java.lang.management.ManagementFactory;

/// Computes in Java alone, for some seconds of processor time.
record JavaLoop(double seconds) implements Runnable {
    private static final int ROUND = 1_000_000;

    @Override
    public void run() {
        var threads = ManagementFactory.getThreadMXBean();
        double end = threads.getCurrentThreadCpuTime() + seconds * 1e9;
        long state = 1;
        while (threads.getCurrentThreadCpuTime() < end) {
            state = mixed(state);
        }
        if (state == 0) {
            throw new IllegalStateException("The generator has left its cycle.");
        }
    }

    /// **Source** Marsaglia 2003, Xorshift RNGs
    private static long mixed(long state) {
        long mixed = state;
        for (int i = 0; i < ROUND; i++) {
            mixed ^= mixed << 13;
            mixed ^= mixed >>> 7;
            mixed ^= mixed << 17;
        }
        return mixed;
    }
}
