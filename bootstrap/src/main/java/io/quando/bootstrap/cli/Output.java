package io.quando.bootstrap.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

    /// Prints the result, written as it comes; nothing without `--json`. Takes much less to start
    /// than [#result(Object)].
    void fields(Fields fields) {
        if (json) {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
                generator.writeStartObject();
                fields.write(generator);
                generator.writeEndObject();
            } catch (IOException e) {
                throw new IllegalStateException("The result has no JSON form", e);
            }
            out().println(text);
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

    /// Writes the fields of one object.
    interface Fields {
        void write(JsonGenerator out) throws IOException;
    }
}
