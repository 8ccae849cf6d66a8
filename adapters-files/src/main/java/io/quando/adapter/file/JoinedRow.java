package io.quando.adapter.file;

import java.util.List;

/// One row of several lines, if its quotation marks are right.
///
/// @param following the lines behind the first
record JoinedRow(TextLine first, List<TextLine> following, List<String> fields, RowShape shape) {
    private static final int JUDGED = 100;

    boolean isWide() {
        return fields.size() == shape.width();
    }

    /// Whether most of its lines are rows by themselves.
    boolean looksLikeRows() {
        return 2 * rows() > judged().size();
    }

    /// Whether it is to be taken apart. If it has as many fields as it must have, the number of
    /// delimiters on its lines alone does not suffice for that.
    boolean isOfRows() {
        boolean tell = shape.kinds().tell();
        return isWide() ? looksLikeRows() && tell : looksLikeRows() || (rows() > 0 && tell);
    }

    String lines() {
        return "lines %d to %d".formatted(first.number(), following.getLast().number());
    }

    private long rows() {
        return judged().stream().filter(line -> shape.isRow(line.text())).count();
    }

    /// The lines inside of the field. If there are but two lines, both are looked at: one of them
    /// has all fields anyway where the field is the first or the last.
    private List<TextLine> judged() {
        int inside = Math.min(JUDGED, following.size() - 1);
        return inside == 0 ? List.of(first, following.getFirst()) : following.subList(0, inside);
    }
}
