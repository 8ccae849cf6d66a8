package io.quando.bootstrap.cli;

import io.quando.adapter.file.CsvFormat;
import io.quando.adapter.file.Preset;
import io.quando.adapter.file.Presets;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a file of interactions is to be read.
final class ImportOptions {
    /// Shapes of text files.
    enum Format {
        /// The delimiter is found in the header.
        AUTO,
        CSV,
        TSV
    }

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "AUTO",
            description =
                    "One of auto, csv, tsv; .gz and .zst are read as they are (default: auto).")
    Format format = Format.AUTO;

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN,…",
            description = {
                "Which column plays which role: user, item, time, type, value, quantity, session,",
                "latitude, longitude, cell, text, eventId, title, price, category, context.NAME.",
                "Without it, columns are recognised by their names."
            })
    @Nullable String map;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "What a row means where no column says (default: view).")
    @Nullable String type;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description = "Encoding of the file (default: ${DEFAULT-VALUE}).")
    Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--keep-duplicates",
            description = "Keep rows that equal an earlier one in every field.")
    boolean keepDuplicates;

    CsvFormat csv() {
        return new CsvFormat(
                switch (format) {
                    case AUTO -> null;
                    case CSV -> ',';
                    case TSV -> '\t';
                },
                encoding);
    }

    ColumnMapping mapping(List<String> columns) {
        Preset preset = Presets.recognise(columns);
        ColumnMapping known = preset == null ? ColumnMapping.guess(columns) : preset.mapping();
        return map == null ? known : known.overriddenBy(ColumnMapping.parse(map));
    }

    CleaningPolicy policy(List<String> columns, ZoneId zone) {
        Preset preset = Presets.recognise(columns);
        CleaningPolicy.Builder policy =
                preset == null ? CleaningPolicy.builder().zone(zone) : preset.policy().toBuilder();
        if (type != null) {
            policy.defaultType(new InteractionType(type));
        }
        return policy.keepDuplicates(keepDuplicates).build();
    }
}
