package io.quando.bootstrap.cli;

import io.quando.adapter.file.MiningFiles;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MinePatternsService;
import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.MiningAudience;
import io.quando.application.mine.MiningEngines;
import io.quando.application.mine.MiningSources;
import io.quando.application.mine.TooManyPatternsException;
import io.quando.bootstrap.wiring.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `quando mine`: patterns of a file, without server and database.
@Command(
        name = "mine",
        description = "Finds patterns in a file of transactions or sequences.",
        sortOptions = false,
        abbreviateSynopsis = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quando mine baskets.dat.gz --min-support 0.01 --output patterns.txt",
            "  quando mine baskets.dat.gz --task rules --min-support 100 --min-confidence 0.6",
            "  quando mine clicks.spmf.gz --task sequential --min-support 0.05 --max-gap 3",
            "  quando mine baskets.dat.gz --task periodic --max-period 2000 --max-average 500",
            "",
            "A line is a transaction: items between blanks or commas. SPMF ends the elements of a sequence with -1, and the sequence with -2."
        })
public final class MineCommand implements Callable<Integer> {
    private static final int SAMPLE = 10;

    @Mixin MineOptions options;
    @Mixin Output output;
    @Spec CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file, plain or packed.")
    Path file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the patterns to this file.")
    @Nullable Path target;

    @Override
    public Integer call() {
        MineTask task = options.task();
        spec.commandLine()
                .getParseResult()
                .matchedOptions()
                .forEach(o -> task.requireOwn(o.longestName(), written(o.stringValues())));
        MinePatternsCommand command = options.command();
        requireAnotherFile();
        MiningSources sources =
                new MiningSources(
                        MiningFiles.transactions(file, options.form(), output::note),
                        MiningFiles.sequences(file));
        ConsoleProgress.announce("Mining %s …".formatted(file));
        PatternSample sample =
                new PatternSample(
                        SAMPLE, (text, names) -> MiningFiles.patterns("the sample", text, names));
        MinedPatterns mined = mine(task, sources, command, audience(sample));
        MiningReport report = new MiningReport(task, mined, sample.lines());
        output.text("%s", report.text());
        output.fields(report::json);
        return 0;
    }

    private MiningAudience audience(PatternSample sample) {
        Path written = target;
        MiningAudience audience =
                MiningAudience.none()
                        .telling(
                                new PatientProgress(
                                        ConsoleProgress.forWatchers(), System::nanoTime));
        if (written != null) {
            return audience.writing(names -> MiningFiles.patterns(written, names));
        }
        return audience.showing(sample::named);
    }

    private static MinedPatterns mine(
            MineTask task,
            MiningSources sources,
            MinePatternsCommand command,
            MiningAudience audience) {
        try (WorkerPool pool = WorkerPool.of(command.limits().threads())) {
            return new MinePatternsService(
                            MiningEngines.all(), new JvmResourceMeter(), pool.helpers())
                    .mine(sources, command, audience);
        } catch (TooManyPatternsException e) {
            throw new CommandFailure(
                    e.getMessage()
                            + " %s, or allow more with --max-patterns."
                                    .formatted(task.narrowing()));
        } catch (OutOfMemoryError e) {
            throw new CommandFailure(beyondMemory());
        }
    }

    /// Requires that the output does not replace the input.
    private void requireAnotherFile() {
        Path written = target;
        if (written != null && isSame(file, written)) {
            throw new IllegalArgumentException(
                    "The --output (%s) is the file to be mined, and would replace it. Name another."
                            .formatted(written));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isRegularFile(one) && Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    private static String written(List<String> values) {
        return String.join(" ", values);
    }

    private static String beyondMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return "The patterns do not fit into %d MB. Raise --min-support, or give the JVM more, e.g. QUANDO_JAVA_OPTS=-Xmx8g."
                .formatted(megabytes);
    }
}
