package io.quando.bootstrap.cli;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/// Reads option values; the message for a wrong one shows the right form.
public final class Convert {
    private Convert() {}

    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no time zone; write it like Europe/Berlin, UTC or +02:00"
                            .formatted(name));
        }
    }

    public static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no moment; write it like 2020-01-01T00:00:00Z".formatted(text));
        }
    }

    public static Character delimiter(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> '\t';
            case "blank", "space" -> ' ';
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "bar", "pipe" -> '|';
            default -> single(text);
        };
    }

    private static char single(String text) {
        boolean usable = text.length() == 1 && "\"\r\n".indexOf(text.charAt(0)) < 0;
        if (!usable) {
            throw new TypeConversionException(
                    "'%s' is no delimiter; write one character such as ';', or tab or blank"
                            .formatted(text));
        }
        return text.charAt(0);
    }

    public static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "'%s' is no known encoding; try UTF-8, windows-1252 or utf-16".formatted(name));
        }
    }
}
