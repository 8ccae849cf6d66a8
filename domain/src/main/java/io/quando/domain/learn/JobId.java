package io.quando.domain.learn;

import java.util.UUID;

/// The id of a job.
public record JobId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
