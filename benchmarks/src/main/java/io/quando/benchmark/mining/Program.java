package io.quando.benchmark.mining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A miner as a process, which prints its figures as one JSON object in the last line.
abstract class Program {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TIMED =
            List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "bash");

    private final List<String> command;

    private Program(List<String> command) {
        this.command = command;
    }

    /// `quando mine`.
    static Program quando(List<String> command) {
        return new Program(command) {
            @Override
            Stream<String> arguments(Search search, int repeat) {
                Stream<String> asked =
                        Stream.of(
                                search.file().toString(),
                                "--min-support",
                                search.minSupport(),
                                "--repeat",
                                String.valueOf(repeat),
                                "--json");
                return Stream.concat(asked, search.options().stream());
            }
        };
    }

    /// ELKI's miner, for frequent itemsets only.
    static Program elki(List<String> command) {
        return new Program(command) {
            @Override
            Stream<String> arguments(Search search, int repeat) {
                return Stream.of(
                        search.file().toString(), search.minSupport(), String.valueOf(repeat));
            }
        };
    }

    /// An empty program.
    static Program nothing(List<String> command) {
        return new Program(command) {
            @Override
            Stream<String> arguments(Search search, int repeat) {
                return Stream.of();
            }
        };
    }

    abstract Stream<String> arguments(Search search, int repeat);

    Outcome run(Search search, int repeat) throws IOException {
        List<String> words = new ArrayList<>(TIMED);
        words.addAll(command);
        arguments(search, repeat).forEach(words::add);
        Path errors = Files.createTempFile("mining", ".err");
        try {
            Process process = new ProcessBuilder(words).redirectError(errors.toFile()).start();
            List<String> printed = process.inputReader(StandardCharsets.UTF_8).lines().toList();
            return outcome(process, words, printed, Files.readAllLines(errors));
        } finally {
            Files.delete(errors);
        }
    }

    private static Outcome outcome(
            Process process, List<String> words, List<String> printed, List<String> errors)
            throws IOException {
        if (process.onExit().join().exitValue() != 0 || printed.isEmpty()) {
            throw new IllegalStateException("%s failed: %s".formatted(words, errors));
        }
        JsonNode figures = JSON.readTree(printed.getLast());
        String[] times = errors.getLast().split(" ");
        return new Outcome(
                figures.get("count").longValue(),
                figures.get("seconds").doubleValue(),
                figures.get("cpuSeconds").doubleValue(),
                figures.get("peakBytes").longValue(),
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
    }
}
