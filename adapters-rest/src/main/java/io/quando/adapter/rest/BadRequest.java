package io.quando.adapter.rest;

import java.util.List;
import java.util.function.Supplier;

/// Something that the caller sent cannot be used; the message names it, and what would do.
final class BadRequest extends RuntimeException {
    private final transient List<RejectedJson> rejected;
    private final int status;

    BadRequest(String message) {
        this(400, message, List.of());
    }

    BadRequest(int status, String message) {
        this(status, message, List.of());
    }

    BadRequest(int status, String message, List<RejectedJson> rejected) {
        super(message);
        this.status = status;
        this.rejected = List.copyOf(rejected);
    }

    int status() {
        return status;
    }

    List<RejectedJson> rejected() {
        return rejected;
    }

    /// Turns what the caller sent into a value of the domain, whose refusal is the caller's
    /// mistake. A subclass, such as of a bad number or format, is thrown by the platform: there the
    /// mistake is ours.
    static <T> T reading(Supplier<T> conversion) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            if (e.getClass() != IllegalArgumentException.class) {
                throw e;
            }
            throw new BadRequest(String.valueOf(e.getMessage()));
        }
    }
}
