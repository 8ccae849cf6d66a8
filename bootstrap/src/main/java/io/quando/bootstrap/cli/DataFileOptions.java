package io.quando.bootstrap.cli;

import io.quando.adapter.file.DataFiles;
import io.quando.adapter.file.DataFormat;
import io.quando.adapter.file.Preset;
import io.quando.adapter.file.Presets;
import io.quando.adapter.file.ReadOptions;
import io.quando.application.dataset.ReadDataset.Table;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Options of reading files of behaviour or of items, for every command that reads some. A command
/// brings its own `--zone`, since to some it means more.
final class DataFileOptions {
    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "AUTO",
            description = {
                "auto, csv (any delimiter), tsv, movielens, recbole, pairs (user item), sequences",
                "(user item item …), sessions (item item …, or prefix<TAB>target), baskets (JSON:",
                "user to list of baskets) or json; gzip, zstd and a zip of one file are unpacked",
                "(default: auto)."
            })
    DataFormat format = DataFormat.AUTO;

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN,…",
            description = {
                "Which column plays which role: user, item, time, type, value, quantity, session,",
                "latitude, longitude, cell, text, eventId, title, price, category, description,",
                "target, context.NAME. Columns that make one value are joined: time=Date+Time.",
                "A role without a column (title=) takes a guess back. Without --map, columns are",
                "recognised by their names."
            })
    @Nullable String map;

    @Option(
            names = "--delimiter",
            paramLabel = "C",
            description = {
                "What stands between the fields of a table: any character, or tab or blank (default:",
                "taken from the first line)."
            })
    @Nullable Character delimiter;

    @Option(
            names = "--columns",
            paramLabel = "NAME,…",
            split = ",",
            description = {
                "Names of the columns, in their order, of a table without a header, such as",
                "user,item,time. Without it, --map goes by number there: user=1,item=2."
            })
    List<String> columns = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of the file (default: UTF-8, or a known data set's own).")
    @Nullable Charset encoding;

    @Mixin CleaningOptions cleaning = new CleaningOptions();

    /// A file of behaviour, or one that may be either.
    ///
    /// @param zone of times that name no offset, unless the data set is known
    /// @param credible times, unless an option or the data set says otherwise
    /// @throws IllegalArgumentException if nothing tells what the columns are
    Table table(Path file, ZoneId zone, TimeBounds credible) {
        RecordSource source =
                DataFiles.open(file, new ReadOptions(format, encoding, delimiter, columns));
        Preset preset = Presets.recognise(source);
        if (preset == null && map == null) {
            requireNames(source);
        }
        ColumnMapping known = known(source, preset);
        ColumnMapping mapping = map == null ? known : known.overriddenBy(ColumnMapping.parse(map));
        return new Table(DataFiles.meant(source, mapping), mapping, policy(preset, zone, credible));
    }

    /// A file of items beside one of behaviour: its format and columns are its own.
    Table items(Path file, ZoneId zone, TimeBounds credible) {
        RecordSource source =
                DataFiles.open(file, new ReadOptions(DataFormat.AUTO, encoding, null, List.of()));
        Preset preset = Presets.recognise(source);
        ColumnMapping mapping = known(source, preset);
        return new Table(DataFiles.meant(source, mapping), mapping, policy(preset, zone, credible));
    }

    private static void requireNames(RecordSource source) {
        if (!source.named()) {
            List<String> fields = source.firstRows().getFirst().fields();
            throw new IllegalArgumentException(
                    "The file (%s) has no header; its first line is a row of %d fields (%s). Name the columns in their order, for example --columns user,item,time, or map them by number: --map user=1,item=2."
                            .formatted(source.name(), fields.size(), String.join(", ", fields)));
        }
    }

    private static ColumnMapping known(RecordSource source, @Nullable Preset preset) {
        return preset == null ? ColumnMapping.guess(source.columns()) : preset.mapping();
    }

    private CleaningPolicy policy(@Nullable Preset preset, ZoneId zone, TimeBounds credible) {
        return cleaning.policy(preset == null ? null : preset.policy(), zone, credible);
    }
}
