package io.quando.bootstrap.cli;

import io.quando.application.dataset.ReadDataset.Table;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options of importing a file.
final class ImportOptions {
    @Mixin DataFileOptions data = new DataFileOptions();

    @Option(
            names = "--first-time",
            paramLabel = "TIME",
            description = {
                "For data that have an order but no times: when the first event was, such as",
                "2020-01-01T00:00:00Z; each next is a minute later."
            })
    @Nullable Instant firstTime;

    /// @throws IllegalArgumentException if behaviour has no times and none are given
    Table table(Path file, ZoneId zone, TimeBounds credible) {
        Table table = data.table(file, zone, credible);
        boolean items = table.mapping().describesItems();
        if (items || table.mapping().has(Role.TIME)) {
            return table;
        }
        if (firstTime == null) {
            throw new IllegalArgumentException(
                    "No column of (%s) is known to hold times; there are %s. Map one, for example --map time=COLUMN; or if the rows are in order, say when the first was: --first-time 2020-01-01T00:00:00Z."
                            .formatted(file, String.join(", ", table.source().columns())));
        }
        CleaningPolicy policy = table.policy().toBuilder().firstTime(firstTime).build();
        return new Table(table.source(), table.mapping(), policy);
    }
}
