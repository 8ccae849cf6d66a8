package io.quando.application.mine;

/// In-port: finds patterns and says what it took.
public interface MinePatterns {
    /// Reads what the task needs, mines it as often as the command says, and then writes the
    /// patterns out in a search of its own, so that the figures are those of the mining alone.
    ///
    /// **Errors** `IllegalArgumentException` if no engine has the wanted name;
    /// `UnreadableTransactionsException` if there is nothing to mine; `TooManyPatternsException` if
    /// there are more patterns than allowed; `java.io.UncheckedIOException` if they cannot be
    /// written
    MinedPatterns mine(MiningSources sources, MinePatternsCommand command, MiningAudience audience);
}
