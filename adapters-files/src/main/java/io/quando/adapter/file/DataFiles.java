package io.quando.adapter.file;

import io.quando.domain.cleaning.RecordSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files of interactions or of items, whatever their format, as tables.
public final class DataFiles {
    private DataFiles() {}

    /// @param encoding of the text, or null for the one that is usual for the format: UTF-8, except
    ///   where a well-known data set is written otherwise
    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the file's begin cannot be
    ///   read, or does not tell the format
    public static RecordSource open(Path file, DataFormat format, @Nullable Charset encoding) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
        return switch (format) {
            case AUTO -> open(file, FormatDetection.of(file, encoding), encoding);
            case CSV -> TableFiles.open(file, null, encoding);
            case TSV, RECBOLE -> TableFiles.open(file, '\t', encoding);
            case MOVIELENS -> MovieLensFiles.open(file, encoding);
            case PAIRS -> lines(file, charset, new PairLine());
            case SEQUENCES -> lines(file, charset, new SequenceLine());
            case SESSIONS -> sessions(file, charset);
            case BASKETS -> new BasketRecordSource(file, charset);
            case JSON -> JsonRecordSource.of(file, charset);
        };
    }

    private static RecordSource sessions(Path file, Charset encoding) {
        String first = new TextFile(file, encoding).firstLine();
        boolean header = TableFiles.isHeader(List.of(first.split("\t", -1)));
        return header
                ? TableFiles.open(file, '\t', encoding)
                : lines(file, encoding, new SessionLine(first.indexOf('\t') >= 0));
    }

    private static RecordSource lines(Path file, Charset encoding, LineShape shape) {
        return new LineRecordSource(new TextFile(file, encoding), shape, false);
    }
}
