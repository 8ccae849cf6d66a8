package io.quando.bootstrap.cli;

import io.quando.adapter.file.Preset;
import io.quando.adapter.file.Presets;
import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.importing.ImportCatalogue;
import io.quando.application.importing.ImportInteractions;
import io.quando.application.progress.Progress;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.tenant.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;

/// Imports one file by the options of the command line.
final class FileImport {
    private final UseCases useCases;
    private final ImportOptions options;
    private final Progress progress;
    private final Output output;

    FileImport(UseCases useCases, ImportOptions options, Progress progress, Output output) {
        this.useCases = useCases;
        this.options = options;
        this.progress = progress;
        this.output = output;
    }

    /// @throws CommandFailure if there is no such file
    static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new CommandFailure("(%s) is a folder. Name the files in it.".formatted(file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("There is no file (%s).".formatted(file));
        }
    }

    ImportText run(Path file) {
        Table table =
                options.table(file, useCases.settings().zone(), useCases.settings().credible());
        Preset preset = Presets.recognise(table.source());
        if (preset != null) {
            output.text("%s is recognised as %s.", file.getFileName(), preset.name());
        }
        SourceRemarks.print(table, output);
        return table.mapping().describesItems() ? items(table) : interactions(table);
    }

    private ImportText items(Table table) {
        return new CatalogueText(
                useCases.importingItems()
                        .run(
                                new ImportCatalogue.Command(
                                        TenantId.DEFAULT,
                                        table.source(),
                                        table.mapping(),
                                        table.policy(),
                                        progress)));
    }

    private ImportText interactions(Table table) {
        return new CleaningText(
                useCases.importing()
                        .run(
                                new ImportInteractions.Command(
                                        TenantId.DEFAULT,
                                        table.source(),
                                        table.mapping(),
                                        table.policy(),
                                        progress)));
    }
}
