package io.quando.bootstrap.cli;

import io.quando.domain.cleaning.TypeMapping;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
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

    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no day; write it like 1990-01-01".formatted(text));
        }
    }

    /// @param text in the short form, such as `90s`, `12h` or `1d`, or in that of ISO 8601
    public static Duration duration(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        try {
            Duration read =
                    Duration.parse(
                            upper.startsWith("P")
                                    ? upper
                                    : upper.endsWith("D") ? "P" + upper : "PT" + upper);
            if (!read.isNegative()) {
                return read;
            }
        } catch (DateTimeException e) {
            // told below, as a negative one is
        }
        throw new TypeConversionException(
                "'%s' is no duration from 0 on; write it like 12h, 1d or P7D".formatted(text));
    }

    public static TypeMapping types(String text) {
        try {
            return TypeMapping.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    public static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new TypeConversionException(
                    "'%s' is no regular expression (%s); write it like POST|M"
                            .formatted(text, e.getDescription()));
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
