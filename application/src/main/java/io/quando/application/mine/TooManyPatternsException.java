package io.quando.application.mine;

import java.io.Serial;

/// A search found, or would find, more patterns than it may.
public final class TooManyPatternsException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    public TooManyPatternsException(long limit) {
        super("There are more than %,d patterns.".formatted(limit));
    }
}
