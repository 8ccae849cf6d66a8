package io.quando.adapter.encoder.runtime;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// The memory of the C library.
public final class NativeMemory {
    private static final Optional<MethodHandle> TRIM =
            Linker.nativeLinker()
                    .defaultLookup()
                    .find("malloc_trim")
                    .map(address ->
                            Linker.nativeLinker()
                                    .downcallHandle(
                                            address,
                                            FunctionDescriptor.of(
                                                    ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG)));

    private NativeMemory() {}

    /// Returns freed memory to the system. The GNU library keeps it: tensors of ever different
    /// sizes leave holes that add up to gigabytes. On other systems it does nothing.
    public static void trim() {
        TRIM.ifPresent(NativeMemory::call);
    }

    private static void call(MethodHandle trim) {
        try {
            int _ = (int) trim.invokeExact(0L);
        } catch (Throwable e) {
            throw new IllegalStateException("The function malloc_trim failed.", e);
        }
    }
}
