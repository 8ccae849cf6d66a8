package io.quando.bootstrap.cli;

import io.quando.adapter.file.MiningFiles;
import io.quando.adapter.file.TransactionFormat;
import io.quando.application.mine.MinePatterns;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MinePatternsService;
import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.MiningAudience;
import io.quando.application.mine.MiningEngines;
import io.quando.application.mine.MiningSources;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quando mine`: patterns of a file, with neither server nor database.
@Command(name = "mine", description = "Finds patterns in a file of transactions.")
public final class MineCommand implements Callable<Integer> {
    @Mixin MineOptions options;
    @Mixin Output output;

    @Parameters(paramLabel = "FILE", description = "The file, plain or as .gz or .zst.")
    Path file;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the patterns there.")
    @Nullable Path target;

    @Override
    public Integer call() {
        MinePatternsCommand command = options.command();
        TransactionFormat format = options.format();
        ConsoleProgress.announce("Mining %s …".formatted(file));
        show(
                new MiningReport(
                        mine(new MiningSources(MiningFiles.transactions(file, format)), command)));
        return 0;
    }

    private MinedPatterns mine(MiningSources sources, MinePatternsCommand command) {
        MinePatterns mining = new MinePatternsService(MiningEngines.all(), new JvmResourceMeter());
        Path written = target;
        MiningAudience audience = MiningAudience.none();
        try {
            return mining.mine(
                    sources,
                    command,
                    written == null
                            ? audience
                            : audience.writing(() -> MiningFiles.patterns(written)));
        } catch (OutOfMemoryError e) {
            throw new CommandFailure(beyondMemory());
        }
    }

    private void show(MiningReport report) {
        output.text("%s", report.text());
        output.result(report.json());
    }

    private static String beyondMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return "The patterns do not fit into %d MB. Raise --min-support, or give the JVM more, e.g. QUANDO_JAVA_OPTS=-Xmx8g."
                .formatted(megabytes);
    }
}
