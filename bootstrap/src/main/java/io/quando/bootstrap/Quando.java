package io.quando.bootstrap;

import io.quando.bootstrap.cli.CommandFailure;
import io.quando.bootstrap.cli.Convert;
import io.quando.bootstrap.cli.DemoCommand;
import io.quando.bootstrap.cli.EvaluateCommand;
import io.quando.bootstrap.cli.ImportCommand;
import io.quando.bootstrap.cli.MineCommand;
import io.quando.bootstrap.cli.RecommendCommand;
import io.quando.bootstrap.cli.RulesCommand;
import io.quando.bootstrap.cli.ServeCommand;
import io.quando.bootstrap.cli.StatusCommand;
import io.quando.bootstrap.cli.TrainCommand;
import io.quando.bootstrap.cli.WorkerCommand;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// The program's entrance. Quarkus is booted by those commands alone that need it.
@QuarkusMain
@Command(
        name = "quando",
        description = "What your users want next, and when.",
        mixinStandardHelpOptions = true,
        footer = {"", "To build and run all tests of the sources: quando test"},
        scope = ScopeType.INHERIT,
        version = "quando 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            TrainCommand.class,
            WorkerCommand.class,
            RecommendCommand.class,
            RulesCommand.class,
            StatusCommand.class,
            MineCommand.class,
            EvaluateCommand.class
        })
public final class Quando {
    public static void main(String... args) {
        System.exit(commandLine().execute(args));
    }

    /// The command line with its way to answer errors: one line, 2 for wrong use, 1 for failure.
    public static CommandLine commandLine() {
        return new CommandLine(new Quando())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ZoneId.class, Convert::zone)
                .registerConverter(Charset.class, Convert::charset)
                .registerConverter(Instant.class, Convert::instant)
                .setExecutionExceptionHandler(CommandFailure::report)
                .setParameterExceptionHandler(CommandFailure::wrongUse);
    }
}
