package io.quando.bootstrap.cli;

import io.quando.adapter.file.MiningFiles;
import io.quando.adapter.file.TransactionFormat;
import io.quando.application.mine.MinePatterns;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MinePatternsService;
import io.quando.application.mine.MinedPatterns;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.itemset.UnreadableTransactionsException;
import java.io.Console;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Mines patterns from a file, with neither server nor database.
@Command(name = "mine", description = "Finds patterns in a file of transactions.")
public final class MineCommand implements Callable<Integer> {
    private static final int FAILURE = 1;
    private static final int WRONG_USE = 2;

    @SuppressWarnings("NullAway.Init")
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Parameters(paramLabel = "FILE", description = "The file, plain or as .gz or .zst.")
    private Path file;

    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Mixin private final MineOptions options = new MineOptions();

    @Option(names = "--output", paramLabel = "FILE", description = "Write the patterns there.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Override
    public Integer call() {
        try {
            mine();
            return 0;
        } catch (IllegalArgumentException e) {
            return fail(WRONG_USE, e);
        } catch (UnreadableTransactionsException | UncheckedIOException | IllegalStateException e) {
            return fail(FAILURE, e);
        } catch (OutOfMemoryError e) {
            return fail(FAILURE, new IllegalStateException(beyondMemory(), e));
        }
    }

    private void mine() {
        MinePatternsCommand command = options.command();
        TransactionFormat format = options.format();
        announce();
        MinedPatterns mined = mine(MiningFiles.transactions(file, format), command);
        MiningReport report = new MiningReport(mined);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? report.json() : report.text());
        out.flush();
    }

    private MinedPatterns mine(TransactionSource source, MinePatternsCommand command) {
        MinePatterns mining = new MinePatternsService(ItemsetMiner.all(), new JvmResourceMeter());
        Path target = output;
        return target == null
                ? mining.mine(source, command)
                : mining.mine(source, command, () -> MiningFiles.patterns(target));
    }

    // Error Prone knows JDK 22; from 25 on there is no console without a terminal again.
    @SuppressWarnings("SystemConsoleNull")
    private void announce() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            printError("Mining %s …".formatted(file));
        }
    }

    private int fail(int exitCode, Exception e) {
        printError(String.valueOf(e.getMessage()));
        return exitCode;
    }

    private void printError(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private static String beyondMemory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return "The patterns do not fit into %d MB. Raise --min-support, or give the JVM more with -Xmx."
                .formatted(megabytes);
    }
}
