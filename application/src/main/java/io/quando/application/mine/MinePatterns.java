package io.quando.application.mine;

/// In-port: finds patterns, and measures the time and memory that it takes.
public interface MinePatterns {
    /// Reads the data of the task and mines it as often as the command says. It then writes the
    /// patterns in a search of its own, so that the figures are those of the mining alone.
    ///
    /// **Errors** `IllegalArgumentException` if no engine has the given name;
    /// `UnreadableTransactionsException` if there is nothing to mine; `TooManyPatternsException` if
    /// there are more patterns than allowed; `java.io.UncheckedIOException` if they cannot be
    /// written
    MinedPatterns mine(MiningSources sources, MinePatternsCommand command, MiningAudience audience);
}
