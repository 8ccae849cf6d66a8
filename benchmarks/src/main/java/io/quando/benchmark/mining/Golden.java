package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A search whose number of patterns independent miners agree on.
///
/// @param name kind of patterns and data
/// @param search options for `quando mine`
/// @param count number of patterns
/// @param agreedBy miners that found as many
record Golden(String name, Search search, long count, String agreedBy) {
    private static final Map<String, List<String>> TASKS =
            Map.of(
                    "frequent", List.of("--task", "frequent"),
                    "closed", List.of("--task", "closed"),
                    "maximal", List.of("--task", "maximal"),
                    "rules-1-consequent", List.of("--task", "rules"),
                    "sequential-patterns", List.of("--task", "sequential", "--format", "spmf"),
                    "sequential-rules", List.of("--task", "sequential-rules", "--format", "spmf"),
                    "sequential-rules-window",
                            List.of("--task", "sequential-rules", "--format", "spmf"),
                    "periodic-pfpm", List.of("--task", "periodic"));

    private static final Map<String, String> OPTIONS =
            Map.of(
                    "min_confidence", "--min-confidence",
                    "window", "--window",
                    "min_per", "--min-period",
                    "max_per", "--max-period",
                    "min_avg", "--min-average",
                    "max_avg", "--max-average");

    static List<Golden> in(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("golden.tsv"))) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(fields -> of(folder, fields))
                    .toList();
        }
    }

    /// The number of patterns found, in bold if it differs from the known one.
    String counted(long found) {
        return (found == count ? "%,d" : "**%,d**").formatted(found);
    }

    private static Golden of(Path folder, String[] fields) {
        String support = fields[2].equals("-") ? "1" : fields[2];
        String dataSet = fields[0].replaceAll("\\..*", "");
        String name = "%s %s %s %s".formatted(dataSet, fields[1], fields[2], fields[3]).strip();
        List<String> options = Stream.concat(task(fields[1]).stream(), limits(fields[3])).toList();
        return new Golden(
                name,
                new Search(folder.resolve(fields[0]), support, options),
                Long.parseLong(fields[4]),
                fields[5]);
    }

    private static List<String> task(String name) {
        List<String> options = TASKS.get(name);
        if (options == null) {
            throw new IllegalStateException("Nobody knows how to ask for %s.".formatted(name));
        }
        return options;
    }

    private static Stream<String> limits(String written) {
        return Arrays.stream(written.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("="))
                .flatMap(pair -> Stream.of(OPTIONS.getOrDefault(pair[0], pair[0]), pair[1]));
    }
}
