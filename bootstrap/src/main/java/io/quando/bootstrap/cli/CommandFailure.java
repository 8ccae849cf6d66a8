package io.quando.bootstrap.cli;

import io.quando.adapter.persistence.DataFolderException;
import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.evaluate.UnsoundScoreException;
import io.quando.domain.evaluate.UnsplittableException;
import io.quando.domain.score.UnlearnableException;
import io.quando.mining.itemset.UnreadableTransactionsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/// Thrown when a command fails; the message is one line for people.
public final class CommandFailure extends RuntimeException {
    private static final String STOPPED =
            "quando: stopped before it was done. What is stored stays; start it again to go on.";

    /// Failures whose message is written for people.
    private static final List<Class<? extends Exception>> WORDED =
            List.of(
                    CommandFailure.class,
                    ArtefactException.class,
                    DataFolderException.class,
                    DivergedException.class,
                    UnreadableSourceException.class,
                    UnlearnableException.class,
                    UnsoundScoreException.class,
                    UnsplittableException.class,
                    UnreadableTransactionsException.class,
                    IllegalArgumentException.class,
                    IllegalStateException.class,
                    UncheckedIOException.class,
                    IOException.class);

    CommandFailure(String message) {
        super(message);
    }

    /// Prints the failure in one line, with a stack trace only if the system property
    /// `quando.trace` is set.
    public static int report(
            Exception failure, CommandLine command, CommandLine.ParseResult result) {
        command.getErr().println(OrderlyEnd.isStopping() ? STOPPED : line(failure));
        if (Boolean.getBoolean("quando.trace")) {
            failure.printStackTrace(command.getErr());
        }
        return wrongUse(failure) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /// Prints the fault of a command line in one line.
    public static int wrongUse(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(
                        "quando: %s See: quando %s--help"
                                .formatted(sentence(message(e)), path(command)));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(CommandLine.ParameterException e) {
        Set<String> commands = e.getCommandLine().getSubcommands().keySet();
        return e instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && !commands.isEmpty()
                ? "There is no command (%s), there are %s"
                        .formatted(unmatched.getUnmatched().getFirst(), String.join(", ", commands))
                : String.valueOf(e.getMessage());
    }

    private static boolean wrongUse(Exception failure) {
        return failure instanceof IllegalArgumentException;
    }

    private static String line(Exception failure) {
        return "quando: "
                + (isWorded(failure) ? words(failure) : "failed: " + firstLine(failure.toString()));
    }

    private static String words(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        Throwable cause = failure.getCause();
        return cause instanceof IOException io && message.equals(io.toString())
                ? file(io)
                : firstLine(message);
    }

    /// The failure of a file in words; the JDK's message is often the bare path.
    private static String file(IOException failure) {
        return switch (failure) {
            case FileAlreadyExistsException e ->
                    "(%s) exists and is not a folder.".formatted(e.getFile());
            case NoSuchFileException e ->
                    "(%s) cannot be found or made: a folder on the way is missing."
                            .formatted(e.getFile());
            case AccessDeniedException e ->
                    "(%s) may not be written or read.".formatted(e.getFile());
            case FileSystemException e ->
                    "(%s) cannot be written or read: %s.".formatted(e.getFile(), e.getReason());
            default -> firstLine(String.valueOf(failure.getMessage()));
        };
    }

    private static boolean isWorded(Exception failure) {
        return WORDED.stream().anyMatch(kind -> kind.isInstance(failure));
    }

    private static String sentence(String text) {
        String first = firstLine(text);
        return first.endsWith(".") ? first : first + ".";
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String path(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
