package io.quando.bootstrap.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How a command shows its result: as text for people, or as one JSON object on the last line.
final class Output {
    @Option(
            names = "--json",
            description = "Print one JSON object as the last line, and nothing else.")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    /// Prints a line for people; nothing with `--json`.
    void text(String format, Object... args) {
        if (!json) {
            out().printf(Locale.ROOT, format + "%n", args);
        }
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    /// Says on standard error what takes a while.
    void note(String what) {
        command.commandLine().getErr().println(what);
    }

    /// Prints the result; nothing without `--json`.
    void result(Object value) {
        if (json) {
            try {
                out().println(new ObjectMapper().writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("The result has no JSON form", e);
            }
        }
    }
}
