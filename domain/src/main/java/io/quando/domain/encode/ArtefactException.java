package io.quando.domain.encode;

import org.jspecify.annotations.Nullable;

/// A stored encoder is missing, damaged, foreign, or could not be written. Its message names the
/// file, and a way out.
public final class ArtefactException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ArtefactException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
