package io.quando.adapter.persistence;

import org.jspecify.annotations.Nullable;

/// A data folder cannot be used; the message is one line that says why and what to do.
public final class DataFolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataFolderException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    DataFolderException(String message) {
        super(message);
    }
}
