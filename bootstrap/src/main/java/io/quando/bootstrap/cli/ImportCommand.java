package io.quando.bootstrap.cli;

import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.cleaning.CleaningReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `quando import`
@Command(
        name = "import",
        description = {
            "Loads interactions or a catalogue from files, and reports on every row that is not kept.",
            "A file with items and titles or categories, and neither users, sessions nor times, is a",
            "catalogue: what an item has and the file does not say stays."
        })
public final class ImportCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin ImportOptions options;
    @Mixin Output output;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, plain or packed.")
    List<Path> files;

    @Override
    public Integer call() throws Exception {
        files.forEach(FileImport::requireFile);
        return Boot.alone(
                store,
                useCases -> {
                    return importAll(useCases) ? 0 : 1;
                });
    }

    /// @return false if a file with rows had none that could be kept
    private boolean importAll(UseCases useCases) {
        var importing = new FileImport(useCases, options, ConsoleProgress.onError(), output);
        Map<String, Object> json = new LinkedHashMap<>();
        boolean useful = true;
        for (Path file : files) {
            ImportText text = importing.run(file);
            text.print(output);
            json.put(file.toString(), text.json());
            useful &= keptSomething(file, text.report());
        }
        if (useful) {
            output.text(
                    "Next: quando train mines rules from what is stored, quando train --model sasrec trains an encoder.");
        }
        output.result(files.size() == 1 ? json.values().iterator().next() : json);
        return useful;
    }

    private boolean keptSomething(Path file, CleaningReport report) {
        boolean kept = report.kept() > 0 || report.read() == 0;
        if (!kept) {
            output.note(
                    "quando: Nothing of (%s) could be kept; the report says why of each row."
                            .formatted(file));
        }
        return kept;
    }
}
