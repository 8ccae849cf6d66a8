package io.quando.adapter.file;

import io.quando.mining.itemset.TransactionSource;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import io.quando.mining.itemset.UnreadableTransactionsException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads one transaction a line. Blank lines, wherever they stand, are no transactions.
final class FileTransactionSource implements TransactionSource {
    private final MiningFile file;
    private final TransactionForm form;
    private final Consumer<String> notes;

    /// @param notes hears what was found out about the file
    FileTransactionSource(MiningFile file, TransactionForm form, Consumer<String> notes) {
        this.file = file;
        this.form = form;
        this.notes = notes;
    }

    @Override
    public Transactions read() {
        boolean words = form.format() == TransactionFormat.WORDS;
        Attempt attempt = words ? new Attempt(null, null) : file.read(this::numbered);
        Transactions numbered = attempt.transactions();
        Transactions transactions = numbered == null ? words(attempt.word()) : numbered;
        if (transactions.count() == 0) {
            throw file.empty("transactions");
        }
        return transactions;
    }

    private Transactions words(@Nullable String first) {
        WordFile text = new WordFile(new TextFile(file.file(), form.encoding()), form.delimiter());
        char delimiter = text.delimiter();
        Transactions transactions = text.read(delimiter);
        if (first != null) {
            notes.accept(
                    "Items are words, with %s between: %s is no item number."
                            .formatted(spelled(delimiter), first));
        }
        return transactions;
    }

    /// The transactions of a file whose items are numbers.
    ///
    /// @param transactions null if the items are words
    /// @param word that was met first, and its line
    private record Attempt(@Nullable Transactions transactions, @Nullable String word) {}

    private Attempt numbered(Lines lines) {
        TransactionsBuilder transactions = Transactions.builder();
        SpmfNames names = new SpmfNames(file);
        while (file.next(lines)) {
            if (form.format().isMetadata(lines.first())) {
                names.take(lines);
            } else if (!add(lines, transactions)) {
                return new Attempt(null, word(lines, names));
            }
        }
        boolean guessed = form.format() == TransactionFormat.AUTO;
        if (guessed && transactions.count() == 0 && names.comments() > 0) {
            return new Attempt(null, null);
        }
        if (guessed && names.comments() > 0) {
            notes.accept("Comments, which begin with # or %%: %,d.".formatted(names.comments()));
        }
        return new Attempt(transactions.named(names.names()).build(), null);
    }

    /// False if it met what is no number.
    private static boolean add(Lines lines, TransactionsBuilder transactions) {
        for (int item = lines.item(); item != Lines.END; item = lines.item()) {
            if (item == Lines.MALFORMED) {
                return false;
            }
            transactions.add(item);
        }
        transactions.end();
        return true;
    }

    /// What is no number; fails if it cannot be a word either.
    private String word(Lines lines, SpmfNames names) {
        String token = lines.token();
        boolean known = form.format() != TransactionFormat.AUTO || !names.names().isEmpty();
        if (known || isSequence(token) || !Files.isRegularFile(file.file())) {
            throw malformed(lines, token);
        }
        return "\"%s\" on line %d".formatted(token, lines.number());
    }

    private UnreadableTransactionsException malformed(Lines lines, String token) {
        String expected =
                isSequence(token)
                        ? "This is how SPMF writes sequences, and transactions are needed here. Take a transaction file, or a task for sequences."
                        : "Expected an item number from 0 to %d. If items are words, use --format words."
                                .formatted(Integer.MAX_VALUE);
        return file.malformed(lines, "\"%s\" is not an item. %s".formatted(token, expected));
    }

    private static boolean isSequence(String token) {
        return token.equals("-1") || token.equals("-2");
    }

    private static String spelled(char delimiter) {
        return switch (delimiter) {
            case ' ' -> "blanks";
            case '\t' -> "tabs";
            case ',' -> "commas";
            case ';' -> "semicolons";
            default -> "\"" + delimiter + "\"";
        };
    }
}
