package io.quando.application.progress;

/// A listener to the steps of a long job; the steps come one after another.
public interface Progress {
    /// A listener that ignores everything.
    Progress NONE =
            new Progress() {
                @Override
                public void begin(String label, long total) {}

                @Override
                public void advance(long n) {}

                @Override
                public void end() {}
            };

    /// A step begins.
    ///
    /// @param label name of the step, such as `Reading`
    /// @param total number of its units, or -1 if unknown
    void begin(String label, long total);

    /// More units are done.
    ///
    /// @param n number of units since the last call
    void advance(long n);

    /// Describes the current stage in words, for displays that have room.
    ///
    /// @param stage such as `epoch 3 of 20`; changes now and then
    /// @param details figures that change all the time
    default void say(String stage, String details) {}

    /// The step ends, with success or failure.
    void end();
}
