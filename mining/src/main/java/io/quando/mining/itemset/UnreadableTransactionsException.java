package io.quando.mining.itemset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Thrown when a source of transactions cannot be read; the message names the place and the fault.
public final class UnreadableTransactionsException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public UnreadableTransactionsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
