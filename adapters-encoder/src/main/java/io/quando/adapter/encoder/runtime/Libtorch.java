package io.quando.adapter.encoder.runtime;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;

/// The native tensor library, started at most once.
///
/// The number of threads is that of `OMP_NUM_THREADS`, or of the processors. It must be set before
/// the library creates its threads, hence by properties of the whole program.
///
/// One device computes: the first graphics card, or the processor. Several cards are not used
/// together. DJL spreads a batch over devices only for its own `Trainer` and `Block`, by mirrored
/// parameters whose gradients its `ParameterStore` adds up. It has nothing of the kind for plain
/// arrays, so this would have to be written here and tried on a machine with several cards.
public final class Libtorch {
    private final Engine engine;
    private final Device device;
    private final int threads;

    private Libtorch() {
        threads = threads();
        preset("ai.djl.offline", "true");
        preset("ai.djl.pytorch.num_threads", Integer.toString(threads));
        preset("ai.djl.pytorch.num_interop_threads", "1");
        preset("ai.djl.pytorch.graph_optimizer", "false");
        engine = Engine.getEngine("PyTorch");
        device = engine.getGpuCount() > 0 ? Device.gpu() : Device.cpu();
    }

    /// Starts the library unless it runs.
    ///
    /// **Errors** [ai.djl.engine.EngineException] if there is no library for this platform
    public static Libtorch started() {
        return Holder.STARTED;
    }

    /// Memory on the computing device; the owner closes it.
    public NDManager memory() {
        return engine.newBaseManager(device);
    }

    public boolean onGraphicsCard() {
        return device.isGpu();
    }

    /// A description of the device for people.
    public String description(ProductPrecision precision) {
        String where = device.isGpu() ? device.toString() : "cpu, %d threads".formatted(threads);
        return where + ", " + precision.description();
    }

    private static int threads() {
        String told = System.getenv("OMP_NUM_THREADS");
        return told != null && told.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(told)
                : Runtime.getRuntime().availableProcessors();
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static final class Holder {
        static final Libtorch STARTED = new Libtorch();
    }
}
