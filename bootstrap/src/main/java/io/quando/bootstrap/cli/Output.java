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

/// The output of a command: text for people, or one JSON object on the last line.
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

    /// Prints the result field by field; nothing without `--json`. It starts much faster than
    /// [#result(Object)].
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

    /// Prints a note on a long step to standard error.
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
