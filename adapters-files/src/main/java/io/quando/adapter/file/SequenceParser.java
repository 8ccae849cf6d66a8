package io.quando.adapter.file;

import io.quando.mining.itemset.UnreadableTransactionsException;
import io.quando.mining.sequential.SequenceDatabaseBuilder;

/// Takes the sequences from one line of a file.
final class SequenceParser {
    private static final String END_OF_ELEMENT = "-1";
    private static final String END_OF_SEQUENCE = "-2";
    private static final long NO_TIME = -1;

    private final MiningFile file;
    private final Lines lines;
    private final SequenceDatabaseBuilder sequences;
    private long time = NO_TIME;
    private boolean hasItems;
    private boolean hasElements;
    private boolean closed;

    SequenceParser(MiningFile file, Lines lines, SequenceDatabaseBuilder sequences) {
        this.file = file;
        this.lines = lines;
        this.sequences = sequences;
    }

    void parse() {
        try {
            for (int item = lines.item(); item != Lines.END; item = lines.item()) {
                take(item);
            }
        } catch (IllegalArgumentException e) {
            throw file.malformed(lines, String.valueOf(e.getMessage()));
        }
        if (!closed) {
            throw unclosed();
        }
    }

    private void take(int item) {
        closed = false;
        if (item != Lines.MALFORMED) {
            sequences.add(item);
            hasItems = true;
        } else if (lines.take(END_OF_ELEMENT)) {
            endElement();
        } else if (lines.take(END_OF_SEQUENCE)) {
            endSequence();
        } else {
            takeTime();
        }
    }

    private void takeTime() {
        String token = lines.token();
        if (!token.startsWith("<") || !token.endsWith(">") || hasItems || time != NO_TIME) {
            throw unexpected(token);
        }
        try {
            time = Long.parseLong(token, 1, token.length() - 1, 10);
        } catch (NumberFormatException e) {
            throw file.malformed(
                    lines,
                    "\"%s\" is not a time. Expected a whole number from 0 to %d."
                            .formatted(token, Long.MAX_VALUE));
        }
        if (time < 0) {
            throw file.malformed(
                    lines,
                    "The time %s is negative. Count from an early enough moment.".formatted(token));
        }
        lines.take(token);
    }

    private void endElement() {
        if (time == NO_TIME) {
            sequences.endElement();
        } else {
            sequences.endElement(time);
        }
        time = NO_TIME;
        hasItems = false;
        hasElements = true;
    }

    private void endSequence() {
        if (hasItems || time != NO_TIME) {
            endElement();
        }
        sequences.endSequence();
        hasElements = false;
        closed = true;
    }

    private UnreadableTransactionsException unexpected(String token) {
        return file.malformed(
                lines,
                "\"%s\" is not an item. Expected an item number from 0 to %d, -1, -2, or the time of an element in front of it, as <10>."
                        .formatted(token, Integer.MAX_VALUE));
    }

    private UnreadableTransactionsException unclosed() {
        String problem =
                hasElements
                        ? "The sequence does not end with -2. Maybe the line is cut off; otherwise close it with -1 -2."
                        : "There is no -1 or -2. This is how transactions are written, and sequences are needed here. Take a sequence file, or a task for transactions.";
        return file.malformed(lines, problem);
    }
}
