package io.quando.domain.learn;

/// The state of a job.
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
