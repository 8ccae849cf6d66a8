package io.quando.adapter.encoder.runtime;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;

/// The memory of one computation; closing it frees all results.
///
/// The recording of gradients and the precision are states of the native thread. The code inside
/// must not wait for anything, or a virtual thread would go on with the state of another.
public final class Scope implements AutoCloseable {
    private final NDManager memory;
    private final ProductPrecision precision;
    private final boolean recordedBefore;

    private Scope(NDManager parent, ProductPrecision precision, boolean recording) {
        this.precision = precision;
        memory = parent.newSubManager();
        recordedBefore = JniUtils.isGradMode();
        JniUtils.setGradMode(recording);
        precision.enter();
    }

    /// A scope with gradients.
    public static Scope recording(NDManager parent, ProductPrecision precision) {
        return new Scope(parent, precision, true);
    }

    /// A scope without gradients.
    public static Scope plain(NDManager parent, ProductPrecision precision) {
        return new Scope(parent, precision, false);
    }

    public NDManager memory() {
        return memory;
    }

    /// Stops the recording of gradients.
    public void stopRecording() {
        JniUtils.setGradMode(false);
    }

    @Override
    public void close() {
        precision.leave();
        JniUtils.setGradMode(recordedBefore);
        memory.close();
    }
}
