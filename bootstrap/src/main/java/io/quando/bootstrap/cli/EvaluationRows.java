package io.quando.bootstrap.cli;

import io.quando.adapter.file.evaluation.TrialRecordFile;
import io.quando.adapter.file.evaluation.TrialRecordFile.Provenance;
import io.quando.application.evaluate.TrialRecords;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The file that measured trials are kept in, so that an evaluation can be gone on with.
final class EvaluationRows {
    @Option(
            names = "--rows",
            paramLabel = "FILE",
            description =
                    "Keep what was measured there, one line of JSON a model and seed, and skip what is there already.")
    @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /// The trials in the file, or null if none are to be kept.
    @Nullable TrialRecords open(Output output) {
        return file == null ? null : TrialRecordFile.open(file, provenance(), output::note);
    }

    private Provenance provenance() {
        return new Provenance(
                "quando "
                        + String.join(
                                " ", command.root().commandLine().getParseResult().originalArgs()),
                "%s %s, %d processors, Java %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version()),
                Clock.systemUTC());
    }
}
