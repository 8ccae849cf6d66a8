package io.quando.adapter.file;

import io.quando.mining.itemset.UnreadableTransactionsException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/// A file of numbers that mining reads line by line. Failures name it and the line.
record MiningFile(Path file) {
    <R> R read(Function<Lines, R> reading) {
        try (InputStream in = Sources.open(file)) {
            return reading.apply(new Lines(in));
        } catch (NoSuchFileException e) {
            throw new UnreadableTransactionsException("There is no file %s.".formatted(file), e);
        } catch (UnsupportedFileException e) {
            throw new UnreadableTransactionsException("%s %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new UnreadableTransactionsException(
                    "%s cannot be opened: %s".formatted(file, reason(e)), e);
        }
    }

    /// Goes to the next line that is not blank; false at the end.
    boolean next(Lines lines) {
        try {
            boolean more = lines.next();
            while (more && lines.isBlank()) {
                more = lines.next();
            }
            return more;
        } catch (IOException e) {
            throw new UnreadableTransactionsException(
                    "%s breaks off or is damaged behind line %d: %s. Fetch the file again."
                            .formatted(file, lines.number(), reason(e)),
                    e);
        }
    }

    UnreadableTransactionsException empty(String what) {
        return new UnreadableTransactionsException("%s holds no %s.".formatted(file, what), null);
    }

    UnreadableTransactionsException malformed(Lines lines, String problem) {
        return new UnreadableTransactionsException(
                "%s, line %d: %s".formatted(file, lines.number(), problem), null);
    }

    private static String reason(IOException e) {
        boolean silent = e instanceof EOFException && e.getMessage() == null;
        return silent ? "it ends too early" : String.valueOf(e.getMessage());
    }
}
