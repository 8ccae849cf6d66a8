package io.quando.domain.encode;

import org.jspecify.annotations.Nullable;

/// Thrown when a stored encoder is missing, damaged or foreign, or cannot be written. The message
/// names the file and a way out.
public final class ArtefactException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ArtefactException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
