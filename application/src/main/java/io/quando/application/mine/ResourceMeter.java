package io.quando.application.mine;

/// Measures what work takes; whoever wires the application says with which clocks.
@FunctionalInterface
public interface ResourceMeter {
    /// Does the work on the calling thread and measures it.
    ResourceUsage measure(Runnable work);
}
