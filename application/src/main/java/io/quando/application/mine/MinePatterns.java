package io.quando.application.mine;

import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.itemset.TransactionSource;
import java.util.function.Supplier;

/// In-port: finds patterns in transactions and says what it took.
public interface MinePatterns {
    /// Reads the transactions and mines them as often as the command says.
    ///
    /// **Errors** `IllegalArgumentException` if no engine has the wanted name;
    /// `UnreadableTransactionsException` if there is nothing to mine
    MinedPatterns mine(TransactionSource source, MinePatternsCommand command);

    /// Mines, and then writes the patterns out in a search of its own, so that the figures are
    /// those of the mining alone.
    ///
    /// **Errors** those of mining, and `java.io.UncheckedIOException` if they cannot be written
    ///
    /// @param output opens the writer once the transactions were read; it is closed in the end
    MinedPatterns mine(
            TransactionSource source,
            MinePatternsCommand command,
            Supplier<? extends PatternWriter> output);
}
