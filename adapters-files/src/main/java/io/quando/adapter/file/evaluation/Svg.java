package io.quando.adapter.file.evaluation;

import java.util.Locale;

/// Writes a picture element by element. Colours follow the reader's light or dark scheme.
final class Svg {
    private static final String STYLE =
            """
            <style>
            text{font:13px system-ui,sans-serif;fill:#1f2430}
            .title{font-weight:600;font-size:15px}.small{font-size:11px;fill:#5b6472}
            .back{fill:#ffffff}.bar{fill:#3b6fd4}.floor{fill:#8a93a3}
            .whisker{stroke:#1f2430;stroke-width:1.5}.line{stroke:#8a93a3;stroke-dasharray:4 4}
            .grid{stroke:#dfe3ea}.curve{fill:none;stroke-width:2}
            @media(prefers-color-scheme:dark){text{fill:#e6e9ef}.small{fill:#9aa4b5}
            .back{fill:#14171d}.bar{fill:#6f9bf0}.whisker{stroke:#e6e9ef}.grid{stroke:#2b303a}}
            </style>
            """;

    private final StringBuilder elements = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height, String description) {
        this.width = width;
        this.height = height;
        elements.append("<title>").append(escaped(description)).append("</title>\n").append(STYLE);
        rectangle("back", 0, 0, width, height);
    }

    void rectangle(String kind, double x, double y, double w, double h) {
        add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>\n",
                kind, x, y, w, h);
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        add(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                kind, x1, y1, x2, y2);
    }

    /// @param points pairs `x,y` between blanks
    void curve(String colour, String points) {
        add("<polyline class=\"curve\" stroke=\"%s\" points=\"%s\"/>\n", colour, points);
    }

    /// @param anchor `start`, `middle` or `end`
    void text(String kind, double x, double y, String anchor, String words) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                kind, x, y, anchor, escaped(words));
    }

    String svg() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" width="%s" height="%s" role="img">
        %s</svg>
        """
                .formatted(width, height, width, height, elements);
    }

    private void add(String format, Object... values) {
        elements.append(String.format(Locale.ROOT, format, values));
    }

    private static String escaped(String words) {
        return words.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
