package io.quando.bootstrap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.bootstrap.Quando;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// One run of `quando evaluate` in this process.
record EvaluateRun(int exitCode, String out, String err) {
    static EvaluateRun of(String... args) {
        List<String> words = new ArrayList<>(List.of("evaluate"));
        words.addAll(List.of(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Quando.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(words.toArray(String[]::new));
        return new EvaluateRun(exitCode, out.toString(), err.toString());
    }

    JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out);
    }

    JsonNode model(String name) throws Exception {
        return StreamSupport.stream(json().get("models").spliterator(), false)
                .filter(model -> model.get("name").textValue().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
