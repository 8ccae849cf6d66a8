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

/// The file of recorded trials, from which an evaluation resumes.
final class EvaluationRows {
    @Option(
            names = "--rows",
            paramLabel = "FILE",
            description =
                    "Record results in this file, one line of JSON for each model and seed, and skip those already there.")
    @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /// The trials in the file, or null without a file.
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
