package io.quando.adapter.file;

import io.quando.adapter.file.FieldSplitter.End;
import io.quando.adapter.file.FieldSplitter.Split;
import io.quando.domain.cleaning.Finding;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.cleaning.RawRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reading of a table, row by row. A quotation mark that is never closed costs its own row at
/// most: what an enclosed field takes in is looked at line by line, and if most of the lines are
/// rows by themselves, the mark is part of a text.
///
/// **Mutates** itself: it is used up.
final class RowReading {
    private static final int MOST_LINES = 1 << 16;

    private final LineWindow lines;
    private final RowShape shape;
    private final boolean quoted;

    RowReading(LineWindow lines, RowShape shape, boolean quoted) {
        this.lines = lines;
        this.shape = shape;
        this.quoted = quoted;
    }

    /// The next row, or null at the end. Blank lines are none.
    @Nullable RawRecord next() throws IOException {
        TextLine line = lines.take();
        return line == null ? null : row(line);
    }

    private RawRecord row(TextLine line) throws IOException {
        if (line.cut()) {
            return RawRecord.malformed(
                    line.number(),
                    "a line of more than %,d characters".formatted(TextLines.LONGEST));
        }
        boolean plain = !quoted || line.text().indexOf(Quoting.MARK) < 0;
        Split split = split(line, plain ? Quoting.NONE : Quoting.DOUBLED);
        return plain || split.isWhole(shape.width())
                ? new RawRecord(line.number(), split.fields())
                : doubtful(line);
    }

    private RawRecord doubtful(TextLine line) throws IOException {
        JoinedRow doubled = join(line, Quoting.DOUBLED);
        if (doubled != null && doubled.isWide() && !doubled.isOfRows()) {
            return take(doubled);
        }
        Split escaped = split(line, Quoting.ESCAPED);
        if (escaped.isWhole(shape.width())) {
            return new RawRecord(line.number(), escaped.fields());
        }
        JoinedRow joined = doubled == null ? join(line, Quoting.ESCAPED) : doubled;
        return joined == null || joined.isOfRows() ? single(line) : take(joined);
    }

    private RawRecord take(JoinedRow joined) {
        lines.skip(joined.following().size());
        return joined.isWide() && !joined.looksLikeRows()
                ? new RawRecord(joined.first().number(), joined.fields())
                : noted(joined.first(), joined.fields(), joined.lines() + " are one row");
    }

    /// The line by itself, where no quotation mark encloses anything.
    private RawRecord single(TextLine line) {
        Split usual = split(line, Quoting.DOUBLED);
        if (usual.end() == End.WHOLE) {
            return new RawRecord(line.number(), usual.fields());
        }
        List<String> literal = shape.literal(line.text());
        List<String> fields = literal == null ? split(line, Quoting.NONE).fields() : literal;
        return noted(line, fields, "the mark is part of the text");
    }

    /// The row that begins on the line and ends on a later one, or null if there is none.
    private @Nullable JoinedRow join(TextLine first, Quoting quoting) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<TextLine> following = new ArrayList<>();
        Split split = split(first, quoting);
        TextLine last = first;
        while (split.end() == End.OPEN && split.fields().size() < shape.width()) {
            TextLine next = lines.peek(following.size());
            if (next == null || next.cut() || isTooLong(text, following)) {
                return null;
            }
            text.append(last.ending()).append(next.text());
            following.add(next);
            last = next;
            if (quoting.closing(next.text(), 0, shape.splitter()) >= 0) {
                split = shape.splitter().split(text.toString(), quoting);
            }
        }
        return split.end() == End.WHOLE && !following.isEmpty()
                ? new JoinedRow(first, following, split.fields(), shape)
                : null;
    }

    private static boolean isTooLong(StringBuilder text, List<TextLine> following) {
        return text.length() > TextLines.LONGEST || following.size() == MOST_LINES;
    }

    private Split split(TextLine line, Quoting quoting) {
        return shape.splitter().split(line.text(), quoting);
    }

    private static RawRecord noted(TextLine line, List<String> fields, String evidence) {
        return new RawRecord(
                line.number(), fields, new Finding(FindingKind.DOUBTFUL_QUOTE, evidence));
    }
}
