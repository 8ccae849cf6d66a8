package io.quando.adapter.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The details of writing transactions in a file.
///
/// @param delimiter what stands between words, or null to take it from the file; between numbers
///   there are blanks, commas or semicolons
/// @param encoding of words
public record TransactionForm(
        TransactionFormat format, @Nullable Character delimiter, Charset encoding) {
    public TransactionForm(TransactionFormat format) {
        this(format, null, StandardCharsets.UTF_8);
    }
}
