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

    /// The step is over, by success or failure.
    void end();
}
