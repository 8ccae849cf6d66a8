package io.quando.domain.mining.sequential;

/// Out-port: where sequences come from.
public interface SequenceSource {
    /// Reads all sequences.
    ///
    /// **Errors** `io.quando.domain.mining.itemset.UnreadableTransactionsException` if there is
    /// nothing to read, or something that does not say what it should
    SequenceDatabase read();
}
