package io.quando.domain.encode;

import org.jspecify.annotations.Nullable;

/// Thrown when the loss or its gradient is no longer a number. The message names the batch and a
/// way out.
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Checkpoint lastGood;

    /// @param lastGood the last checkpoint before it, if there is one
    public DivergedException(String message, @Nullable Checkpoint lastGood) {
        super(message);
        this.lastGood = lastGood;
    }

    public @Nullable Checkpoint lastGood() {
        return lastGood;
    }
}
