package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Says where reading a file failed, why, and what helps.
///
/// @param lastRow line on which the last whole row begins, or 0 if there was none
record ReadingFailure(Path file, Charset encoding, long lastRow) {
    UnreadableSourceException explain(Exception cause) {
        return new UnreadableSourceException(message(cause), cause);
    }

    private String message(Exception cause) {
        return switch (cause) {
            case UndecodableException e -> undecodable(e);
            case NoSuchFileException e -> "The file (%s) does not exist.".formatted(file);
            case AccessDeniedException e ->
                    "The file (%s) may not be read by this user. Allow it, for example chmod +r."
                            .formatted(file);
            case UnsupportedFileException e -> "The file (%s) %s".formatted(file, e.getMessage());
            case JsonProcessingException e -> noJson(e);
            case IOException e when isTruncated(e) -> truncated();
            case IOException e when Files.isDirectory(file) ->
                    "The path (%s) is a folder. Name a file in it.".formatted(file);
            default -> "The file (%s) cannot be read: %s".formatted(file, cause.getMessage());
        };
    }

    private String undecodable(UndecodableException e) {
        return "The file (%s) is not %s: line %d holds the byte 0x%02X. Name its encoding, for example --encoding %s."
                .formatted(file, encoding.name(), lineAt(e.offset()), e.value(), guess(e));
    }

    private String noJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return "The file (%s) is no JSON: line %d, column %d: %s. Repair it there, or name its format, for example --format csv."
                .formatted(
                        file,
                        at == null ? 0 : at.getLineNr(),
                        at == null ? 0 : at.getColumnNr(),
                        reason(e));
    }

    /// Without what tells programmers how to set the parser.
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage()
                .replaceFirst("(?s)(: enable | \\(start marker|; expected ).*", "");
    }

    private String truncated() {
        String place =
                lastRow == 0 ? "before the first row" : "the last whole row is line " + lastRow;
        return "The file (%s) ends in the middle of its compressed data; %s. Copy or download it again."
                .formatted(file, place);
    }

    private static boolean isTruncated(IOException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "");
        return e instanceof EOFException || message.toLowerCase(Locale.ROOT).contains("truncated");
    }

    /// A byte order mark or zeros between letters betray UTF-16; otherwise most files that are not
    /// UTF-8 come from Windows.
    private String guess(UndecodableException e) {
        if (e.value() == 0) {
            return e.offset() % 2 == 0 ? "utf-16be" : "utf-16le";
        }
        boolean mark = e.offset() == 0 && (e.value() == 0xFF || e.value() == 0xFE);
        if (mark) {
            return "utf-16";
        }
        return encoding.equals(StandardCharsets.UTF_8) ? "windows-1252" : "utf-8";
    }

    private long lineAt(long offset) {
        try (InputStream bytes = Sources.open(file)) {
            long line = 1;
            byte[] buffer = new byte[1 << 16];
            long left = offset;
            while (left > 0) {
                int read = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) {
                    return line;
                }
                line += newlines(buffer, read);
                left -= read;
            }
            return line;
        } catch (IOException e) {
            return lastRow + 1;
        }
    }

    private static long newlines(byte[] buffer, int length) {
        long count = 0;
        for (int i = 0; i < length; i++) {
            count += buffer[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
