package io.quando.domain.cleaning;

import org.jspecify.annotations.Nullable;

/// A source as a whole cannot be read. Its message names the source, the place and a way out.
public final class UnreadableSourceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableSourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
