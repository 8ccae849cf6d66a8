package io.quando.bootstrap.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.bootstrap.Quando;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `quando mine` on a file of its own, in this process.
///
/// @param exitCode 0, 1 for failure, 2 for wrong use
/// @param out what came on standard output
/// @param err what came on standard error
record MineRun(int exitCode, String out, String err) {
    static MineRun on(Path file, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> line = new ArrayList<>(List.of("mine", file.toString()));
        line.addAll(List.of(options));
        int exitCode =
                Quando.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(line.toArray(String[]::new));
        return new MineRun(exitCode, out.toString(), err.toString());
    }

    static MineRun onText(Path folder, String text, String... options) throws IOException {
        return on(Files.writeString(folder.resolve("mined.txt"), text), options);
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
