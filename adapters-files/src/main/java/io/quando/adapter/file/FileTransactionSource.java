package io.quando.adapter.file;

import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.itemset.TransactionsBuilder;
import io.quando.domain.mining.itemset.UnreadableTransactionsException;
import java.nio.file.Path;

/// Reads one transaction a line. Blank lines, wherever they stand, are no transactions.
final class FileTransactionSource implements TransactionSource {
    private final MiningFile file;
    private final TransactionFormat format;

    FileTransactionSource(Path file, TransactionFormat format) {
        this.file = new MiningFile(file);
        this.format = format;
    }

    @Override
    public Transactions read() {
        return file.read(this::read);
    }

    private Transactions read(Lines lines) {
        TransactionsBuilder transactions = Transactions.builder();
        while (file.next(lines)) {
            if (!format.isMetadata(lines.first())) {
                add(lines, transactions);
            }
        }
        if (transactions.count() == 0) {
            throw file.empty("transactions");
        }
        return transactions.build();
    }

    private void add(Lines lines, TransactionsBuilder transactions) {
        for (int item = lines.item(); item != Lines.END; item = lines.item()) {
            if (item == Lines.MALFORMED) {
                throw malformed(lines);
            }
            transactions.add(item);
        }
        transactions.end();
    }

    private UnreadableTransactionsException malformed(Lines lines) {
        String token = lines.token();
        boolean sequence = token.equals("-1") || token.equals("-2");
        String expected =
                sequence
                        ? "This is how SPMF writes sequences, and transactions are needed here. Take a transaction file, or a task for sequences."
                        : "Expected an item number from 0 to %d.".formatted(Integer.MAX_VALUE);
        return file.malformed(lines, "\"%s\" is not an item. %s".formatted(token, expected));
    }
}
