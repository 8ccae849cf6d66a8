package io.quando.benchmark.mining;

import java.util.Locale;

/// The page as it grows, in Markdown.
final class Page {
    private final StringBuilder text = new StringBuilder();

    void paragraph(String words) {
        text.append(words.strip()).append("\n\n");
    }

    void header(String... columns) {
        row((Object[]) columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    void row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(written(cell)).append(' ');
        }
        text.append("|\n");
    }

    void endTable() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString().strip() + "\n";
    }

    /// A ratio as text.
    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f ×", ratio);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / 1e6));
    }

    private static String written(Object cell) {
        return switch (cell) {
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case Long number -> String.format(Locale.ROOT, "%,d", number);
            default -> cell.toString();
        };
    }
}
