package io.quando.application.mine;

/// Measures the time and memory of a task. The clocks are injected.
@FunctionalInterface
public interface ResourceMeter {
    /// Runs the task on the calling thread and measures it.
    ResourceUsage measure(Runnable work);
}
