package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Fields with a separator between them that is never part of one.
record FieldLine(List<String> columns, Pattern separator) implements LineShape {
    static final Pattern TAB = Pattern.compile("\t");
    static final Pattern COLONS = Pattern.compile("::");

    @Override
    public void read(long number, String line, Consumer<RawRecord> action) {
        action.accept(new RawRecord(number, Arrays.asList(separator.split(line, -1))));
    }
}
