package io.quando.domain.learn;

/// Where a job is in its life.
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /// Its result was not good enough to go live.
    REFUSED,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
