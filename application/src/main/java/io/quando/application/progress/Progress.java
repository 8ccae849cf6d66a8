package io.quando.application.progress;

/// Hears how far a job is, step by step; the steps come one after another.
public interface Progress {
    /// Wants to know nothing.
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
    /// @param label what is done, such as `Reading`
    /// @param total of its units, or -1 if unknown
    void begin(String label, long total);

    /// So many units more are done.
    void advance(long n);

    /// What the step is at, in words, for whoever has room to show it.
    ///
    /// @param stage such as `epoch 3 of 20`; changes now and then
    /// @param details figures that change all the time
    default void say(String stage, String details) {}

    /// The step is over, by success or failure.
    void end();
}
