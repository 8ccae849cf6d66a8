package io.quando.adapter.file;

import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.itemset.TransactionsBuilder;
import io.quando.domain.mining.itemset.UnreadableTransactionsException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads one transaction a line. Blank lines, wherever they stand, are no transactions.
final class FileTransactionSource implements TransactionSource {
    private final Path file;
    private final TransactionFormat format;

    FileTransactionSource(Path file, TransactionFormat format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public Transactions read() {
        if (Files.isDirectory(file)) {
            throw new UnreadableTransactionsException(
                    "%s is a folder. Name a file in it.".formatted(file), null);
        }
        try (InputStream in = Sources.open(file)) {
            return read(new Lines(in));
        } catch (NoSuchFileException e) {
            throw new UnreadableTransactionsException("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new UnreadableTransactionsException(
                    "%s cannot be opened: %s".formatted(file, reason(e)), e);
        }
    }

    private Transactions read(Lines lines) {
        TransactionsBuilder transactions = Transactions.builder();
        while (next(lines)) {
            if (lines.isBlank() || format.isMetadata(lines.first())) {
                continue;
            }
            add(lines, transactions);
        }
        if (transactions.count() == 0) {
            throw new UnreadableTransactionsException(
                    "%s holds no transactions.".formatted(file), null);
        }
        return transactions.build();
    }

    private boolean next(Lines lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UnreadableTransactionsException(
                    "%s breaks off or is damaged behind line %d: %s. Fetch the file again."
                            .formatted(file, lines.number(), reason(e)),
                    e);
        }
    }

    private void add(Lines lines, TransactionsBuilder transactions) {
        for (int item = lines.item(); item != Lines.END; item = lines.item()) {
            if (item == Lines.MALFORMED) {
                throw malformed(lines.token(), lines.number());
            }
            transactions.add(item);
        }
        transactions.end();
    }

    private UnreadableTransactionsException malformed(String token, long line) {
        boolean sequence = token.equals("-1") || token.equals("-2");
        String expected =
                sequence
                        ? "This is how SPMF writes sequences, and transactions are needed here. Take a transaction file, or a task for sequences."
                        : "Expected an item number from 0 to %d.".formatted(Integer.MAX_VALUE);
        return new UnreadableTransactionsException(
                "%s, line %d: \"%s\" is not an item. %s".formatted(file, line, token, expected),
                null);
    }

    private static String reason(IOException e) {
        boolean silent = e instanceof EOFException && e.getMessage() == null;
        return silent ? "it ends too early" : String.valueOf(e.getMessage());
    }
}
