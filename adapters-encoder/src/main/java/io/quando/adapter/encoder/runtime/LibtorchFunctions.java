package io.quando.adapter.encoder.runtime;

import ai.djl.pytorch.jni.LibUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Two switches of libtorch that DJL does not offer, called by the names that the library exports.
/// If it exports them under other names, they do nothing, and everything is computed in single
/// precision.
final class LibtorchFunctions {
    private static final String CONTEXT = "_ZN2at13globalContextEv";
    private static final String PRECISION =
            "_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE";
    private static final String AUTOCAST =
            "_ZN2at8autocast20set_autocast_enabledEN3c1010DeviceTypeEb";
    private static final String AUTOCAST_TYPE =
            "_ZN2at8autocast18set_autocast_dtypeEN3c1010DeviceTypeENS1_10ScalarTypeE";
    private static final String AUTOCAST_CACHE = "_ZN2at8autocast26set_autocast_cache_enabledEb";
    private static final byte BFLOAT16 = 15;

    private final Optional<Switches> switches;

    private LibtorchFunctions() {
        switches = library().flatMap(LibtorchFunctions::switches);
    }

    static LibtorchFunctions found() {
        return Holder.FOUND;
    }

    boolean there() {
        return switches.isPresent();
    }

    /// Sets the precision of single-precision matrix products in the whole program.
    ///
    /// @param level 0 for exact, 2 for factors cut to sixteen bits where that is faster
    void matrixPrecision(int level) {
        switches.ifPresent(all -> call(all.precision, all.context, level));
    }

    /// Switches matrix products of the calling thread to bfloat16, or back.
    void autocast(boolean graphicsCard, boolean enabled) {
        byte device = (byte) (graphicsCard ? 1 : 0);
        switches.ifPresent(all -> {
            call(all.cache, false);
            call(all.type, device, BFLOAT16);
            call(all.autocast, device, enabled);
        });
    }

    private static Optional<Switches> switches(SymbolLookup library) {
        var context = function(library, CONTEXT, FunctionDescriptor.of(ValueLayout.ADDRESS));
        var precision =
                function(
                        library,
                        PRECISION,
                        FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        var autocast =
                function(
                        library,
                        AUTOCAST,
                        FunctionDescriptor.ofVoid(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BOOLEAN));
        var type =
                function(
                        library,
                        AUTOCAST_TYPE,
                        FunctionDescriptor.ofVoid(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BYTE));
        var cache =
                function(
                        library,
                        AUTOCAST_CACHE,
                        FunctionDescriptor.ofVoid(ValueLayout.JAVA_BOOLEAN));
        boolean all =
                Stream.of(context, precision, autocast, type, cache).allMatch(Optional::isPresent);
        return all
                ? Optional.of(
                        new Switches(
                                (MemorySegment) call(context.get()),
                                precision.get(),
                                autocast.get(),
                                type.get(),
                                cache.get()))
                : Optional.empty();
    }

    private static Optional<MethodHandle> function(
            SymbolLookup library, String name, FunctionDescriptor shape) {
        return library.find(name)
                .map(address -> Linker.nativeLinker().downcallHandle(address, shape));
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("A function of libtorch failed: " + function, e);
        }
    }

    /// The library that DJL has loaded, by its path.
    private static Optional<SymbolLookup> library() {
        Path folder = Path.of(LibUtils.getLibtorchPath());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains("torch_cpu."))
                    .findFirst()
                    .map(file -> SymbolLookup.libraryLookup(file, Arena.global()));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of libtorch cannot be read: " + folder, e);
        }
    }

    private record Switches(
            MemorySegment context,
            MethodHandle precision,
            MethodHandle autocast,
            MethodHandle type,
            MethodHandle cache) {}

    private static final class Holder {
        static final LibtorchFunctions FOUND = new LibtorchFunctions();
    }
}
