package io.quando.adapter.file;

import io.quando.mining.PatternWriter;
import io.quando.mining.itemset.TransactionSource;
import io.quando.mining.search.ItemNames;
import io.quando.mining.sequential.SequenceSource;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Files that mining reads from and writes to.
public final class MiningFiles {
    private MiningFiles() {}

    /// Transactions in a file, read anew at each call of the source.
    public static TransactionSource transactions(Path file, TransactionFormat format) {
        return transactions(file, new TransactionForm(format), note -> {});
    }

    /// The same.
    ///
    /// @param notes hears what was found out about the file, a sentence each
    public static TransactionSource transactions(
            Path file, TransactionForm form, Consumer<String> notes) {
        return new FileTransactionSource(new MiningFile(file), form, notes);
    }

    /// Sequences in a file in SPMF's form, with or without times, read anew at each call of the
    /// source.
    public static SequenceSource sequences(Path file) {
        return new FileSequenceSource(file);
    }

    /// A file that takes patterns in SPMF's form; one that is there is replaced when the patterns
    /// are complete, and kept if they never are.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be written
    public static PatternWriter patterns(Path file, ItemNames names) {
        return SpmfPatternWriter.to(file, names);
    }

    /// The same into a writer.
    ///
    /// @param name what the writer is called if it cannot be written
    public static PatternWriter patterns(String name, Writer out, ItemNames names) {
        return new SpmfPatternWriter(name, out, names);
    }
}
