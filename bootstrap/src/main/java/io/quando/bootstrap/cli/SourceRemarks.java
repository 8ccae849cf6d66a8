package io.quando.bootstrap.cli;

import io.quando.application.dataset.ReadDataset.Table;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.Role;
import java.nio.file.Path;

/// Says what was found out about the columns of a file and is not as usual.
final class SourceRemarks {
    private SourceRemarks() {}

    static void print(Table table, Output output) {
        RecordSource source = table.source();
        if (!source.named()) {
            output.text(
                    "%s has no header: its columns go by number, and its first line is a row.",
                    file(source));
        }
        table.mapping()
                .columns()
                .forEach((role, column) -> printTwin(source, role, column, output));
    }

    private static void printTwin(RecordSource source, Role role, String column, Output output) {
        source.columns().stream()
                .filter(other -> other.startsWith(column + "#"))
                .findFirst()
                .ifPresent(twin ->
                        output.text(
                                "%s has several columns of the name %s; the first of them is the %s. To take another, say for example --map %s=%s.",
                                file(source), column, role.key(), role.key(), twin));
    }

    private static Path file(RecordSource source) {
        return Path.of(source.name()).getFileName();
    }
}
