package io.quando.adapter.encoder.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The precision of matrix products. Everything else, and all weights, are in single precision.
public enum ProductPrecision {
    /// [#MIXED] if the processor has instructions for it, otherwise [#MEDIUM].
    AUTO("chosen by the processor"),
    /// Factors and results in bfloat16.
    MIXED("bfloat16 products"),
    /// The default of libtorch: factors may be cut to bfloat16, results are single.
    MEDIUM("reduced single precision"),
    /// Single precision.
    SINGLE("single precision");

    private final String description;

    ProductPrecision(String description) {
        this.description = description;
    }

    /// The names of all precisions, the default first.
    public static List<String> words() {
        return Arrays.stream(values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// The precision in use on this machine.
    public ProductPrecision chosen() {
        return switch (this) {
            case AUTO ->
                    Processor.multipliesBfloat16() || card() ? MIXED.chosen() : MEDIUM.chosen();
            case MIXED, MEDIUM -> LibtorchFunctions.found().there() ? this : SINGLE;
            case SINGLE -> this;
        };
    }

    /// The precision of answers: results in bfloat16 would give many items the same score.
    public ProductPrecision ofAnswers() {
        return this == SINGLE ? SINGLE : MEDIUM;
    }

    public String description() {
        return description;
    }

    /// Sets the precision of the calling thread, which must not wait for anything meanwhile.
    void enter() {
        ProductPrecision chosen = chosen();
        LibtorchFunctions.found().matrixPrecision(chosen == SINGLE ? 0 : 2);
        if (chosen == MIXED) {
            LibtorchFunctions.found().autocast(card(), true);
        }
    }

    void leave() {
        if (chosen() == MIXED) {
            LibtorchFunctions.found().autocast(card(), false);
        }
    }

    private static boolean card() {
        return Libtorch.started().onGraphicsCard();
    }
}
