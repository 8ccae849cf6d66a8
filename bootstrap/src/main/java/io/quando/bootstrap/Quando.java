package io.quando.bootstrap;

import io.quando.bootstrap.cli.CommandFailure;
import io.quando.bootstrap.cli.Convert;
import io.quando.bootstrap.cli.DemoCommand;
import io.quando.bootstrap.cli.EvaluateCommand;
import io.quando.bootstrap.cli.ImportCommand;
import io.quando.bootstrap.cli.MineCommand;
import io.quando.bootstrap.cli.ModelsCommand;
import io.quando.bootstrap.cli.RecommendCommand;
import io.quando.bootstrap.cli.RulesCommand;
import io.quando.bootstrap.cli.ServeCommand;
import io.quando.bootstrap.cli.StatusCommand;
import io.quando.bootstrap.cli.TrainCommand;
import io.quando.bootstrap.cli.WorkerCommand;
import io.quando.domain.cleaning.TypeMapping;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// The entry of the program. Quarkus boots only for the commands that need it.
@QuarkusMain
@Command(
        name = "quando",
        description = "What your users want next, and when.",
        mixinStandardHelpOptions = true,
        footer = {"", "To build and run all tests of the sources: quando test"},
        scope = ScopeType.INHERIT,
        version = "quando 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Quando {
    private static final Map<String, Class<?>> COMMANDS = commands();

    public static void main(String... args) {
        System.exit(commandLine(args).execute(args));
    }

    /// The command line with its handling of errors: one line, exit 2 for wrong use, 1 for failure.
    public static CommandLine commandLine() {
        return commandLine(COMMANDS.values());
    }

    /// The command line for some words. If they begin with a command, the others are not loaded.
    private static CommandLine commandLine(String... args) {
        Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
        return named == null ? commandLine() : commandLine(List.of(named));
    }

    private static CommandLine commandLine(Collection<Class<?>> commands) {
        CommandLine line = new CommandLine(new Quando());
        commands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ZoneId.class, Convert::zone)
                .registerConverter(Character.class, Convert::delimiter)
                .registerConverter(Charset.class, Convert::charset)
                .registerConverter(Instant.class, Convert::instant)
                .registerConverter(LocalDate.class, Convert::day)
                .registerConverter(Duration.class, Convert::duration)
                .registerConverter(TypeMapping.class, Convert::types)
                .registerConverter(Pattern.class, Convert::pattern)
                .setExecutionExceptionHandler(CommandFailure::report)
                .setParameterExceptionHandler(CommandFailure::wrongUse);
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("train", TrainCommand.class);
        commands.put("worker", WorkerCommand.class);
        commands.put("recommend", RecommendCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("models", ModelsCommand.class);
        commands.put("status", StatusCommand.class);
        commands.put("mine", MineCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        return commands;
    }
}
