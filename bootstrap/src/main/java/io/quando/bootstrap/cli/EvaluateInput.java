package io.quando.bootstrap.cli;

import io.quando.adapter.file.DataFiles;
import io.quando.adapter.file.DataFormat;
import io.quando.adapter.file.Preset;
import io.quando.adapter.file.Presets;
import io.quando.application.dataset.Dataset;
import io.quando.application.dataset.ReadDataset;
import io.quando.application.dataset.ReadDatasetService;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The files that models are measured on.
final class EvaluateInput {
    @Option(names = "--format", paramLabel = "F", defaultValue = "auto", description = "format")
    String format = "auto";

    @Option(names = "--map", paramLabel = "ROLE=COLUMN,…", description = "mapping")
    @Nullable String map;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Sessions in a file of their own, for the test.")
    @Nullable Path test;

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "A catalogue with titles and categories of the items.")
    @Nullable Path items;

    Dataset read(Path file) {
        return new ReadDatasetService()
                .read(
                        new ReadDataset.Command(
                                table(file, true),
                                test == null ? null : table(test, true),
                                items == null ? null : table(items, false),
                                ConsoleProgress.onError()));
    }

    private ReadDataset.Table table(Path file, boolean events) {
        FileImport.requireFile(file);
        DataFormat kind =
                events ? Choice.of("--format", format, DataFormat.class) : DataFormat.AUTO;
        RecordSource source = DataFiles.open(file, kind, null);
        Preset preset = Presets.recognise(source.columns());
        ColumnMapping known =
                preset == null ? ColumnMapping.guess(source.columns()) : preset.mapping();
        ColumnMapping mapping =
                map == null || !events ? known : known.overriddenBy(ColumnMapping.parse(map));
        CleaningPolicy policy = preset == null ? CleaningPolicy.builder().build() : preset.policy();
        return new ReadDataset.Table(source, mapping, policy);
    }
}
