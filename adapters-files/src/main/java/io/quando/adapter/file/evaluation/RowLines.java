package io.quando.adapter.file.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file of rows, each on the disk before the next.
///
/// @param notes told of a row that was cut off
record RowLines(Path file, Consumer<String> notes) {
    /// The beginning of every row, so that no other file passes for a file of rows.
    private static final String BEGIN = "{\"" + TrialJson.TRIAL + "\":";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// A task on the file under its lock.
    private interface Work<T> {
        T on(FileChannel channel) throws IOException;
    }

    /// All rows, oldest first; a row that a crash cut off is dropped.
    List<ObjectNode> read() {
        return locked(channel -> {
            List<ObjectNode> rows = new ArrayList<>();
            String text = text(channel);
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .forEach(line -> rows.add(row(line, rows.size() + 1)));
            ObjectNode mended = mend(channel, text);
            if (mended != null) {
                rows.add(mended);
            }
            return rows;
        });
    }

    /// Appends a row, as a whole or not at all.
    void append(ObjectNode row) {
        locked(channel -> {
            mend(channel, text(channel));
            long end = channel.size();
            try {
                write(channel, JSON.writeValueAsString(row) + "\n");
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
            return end;
        });
    }

    private <T> T locked(Work<T> work) {
        try (FileChannel channel =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            return work.on(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(FileChannel channel) throws IOException {
        channel.position(0);
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        channel.position(channel.size());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /// Mends the last row. One that lacks only its line end gets it, and is returned; one that
    /// lacks more is dropped.
    private @Nullable ObjectNode mend(FileChannel channel, String text) throws IOException {
        String rest = text.substring(text.lastIndexOf('\n') + 1);
        if (rest.isEmpty()) {
            return null;
        }
        ObjectNode whole = whole(rest);
        if (whole != null) {
            write(channel, "\n");
            return whole;
        }
        String letters = rest.replace("\0", "");
        if (!letters.startsWith(BEGIN) && !BEGIN.startsWith(letters)) {
            throw foreign(text.lines().count());
        }
        channel.truncate(
                text.substring(0, text.length() - rest.length())
                        .getBytes(StandardCharsets.UTF_8)
                        .length);
        channel.force(true);
        notes.accept("The last row of %s was cut off and is dropped.".formatted(file));
        return null;
    }

    private ObjectNode row(String line, long number) {
        ObjectNode row = whole(line);
        if (row == null) {
            throw foreign(number);
        }
        return row;
    }

    private static @Nullable ObjectNode whole(String line) {
        try {
            JsonNode row = line.startsWith(BEGIN) ? JSON.readTree(line) : null;
            return row instanceof ObjectNode object ? object : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private IllegalArgumentException foreign(long line) {
        return new IllegalArgumentException(
                "The file (%s), line %d, is not a row of an evaluation. Remove the line, or name another file."
                        .formatted(file, line));
    }
}
