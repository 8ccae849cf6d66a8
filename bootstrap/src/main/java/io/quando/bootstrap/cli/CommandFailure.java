package io.quando.bootstrap.cli;

import io.quando.adapter.persistence.DataFolderException;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import picocli.CommandLine;

/// Why a command could not do its work; the message is one line for people.
public final class CommandFailure extends RuntimeException {
    CommandFailure(String message) {
        super(message);
    }

    /// Prints what went wrong in one line; a stack trace only if the system property `quando.trace`
    /// is set.
    public static int report(
            Exception failure, CommandLine command, CommandLine.ParseResult result) {
        command.getErr().println(line(failure));
        if (Boolean.getBoolean("quando.trace")) {
            failure.printStackTrace(command.getErr());
        }
        return wrongUse(failure) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /// Prints what was wrong with the command line, in one line.
    public static int wrongUse(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(
                        "quando: %s See: quando %s--help"
                                .formatted(
                                        sentence(String.valueOf(e.getMessage())), path(command)));
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean wrongUse(Exception failure) {
        return failure instanceof IllegalArgumentException;
    }

    private static String line(Exception failure) {
        boolean worded =
                failure instanceof CommandFailure
                        || failure instanceof DataFolderException
                        || failure instanceof UnreadableSourceException
                        || failure instanceof IllegalArgumentException
                        || failure instanceof IOException;
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return "quando: "
                + (worded
                        ? message
                        : "failed: %s"
                                .formatted(failure.toString().lines().findFirst().orElse("")));
    }

    private static String sentence(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.endsWith(".") ? first : first + ".";
    }

    private static String path(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
