package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quando.mining.itemset.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A count on which independent miners agree: of data of our own making, and of public data where
/// these are there.
///
/// @param folder of the data
/// @param file name of the data
/// @param minSupport as a count, 1 if none is asked for
/// @param settings what else is asked for, by name
/// @param count how many patterns there are
record GoldenRow(
        Path folder, String file, int minSupport, Map<String, String> settings, long count) {
    private static final Path OURS = Path.of("src/test/resources/golden");
    private static final Path PUBLIC =
            Path.of(System.getProperty("quando.shared.data", "no-shared-data"), "mining");

    /// The rows of a task.
    static List<GoldenRow> of(String task) throws IOException {
        List<GoldenRow> rows = new ArrayList<>(of(task, OURS));
        assertThat(rows).isNotEmpty();
        if (Files.isDirectory(PUBLIC)) {
            rows.addAll(of(task, PUBLIC));
        }
        return rows;
    }

    private static List<GoldenRow> of(String task, Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("golden.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(fields -> fields[1].equals(task))
                    .map(fields -> of(folder, fields))
                    .toList();
        }
    }

    /// Public data without a count. Where they are not there, the calling test is skipped.
    static GoldenRow ofPublic(String file, int minSupport) {
        assumeTrue(
                Files.isDirectory(PUBLIC),
                () -> "There are no public data to be mined in " + PUBLIC);
        return new GoldenRow(PUBLIC, file, minSupport, Map.of(), 0);
    }

    double number(String setting, double otherwise) {
        String value = settings.get(setting);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    Path path() {
        return folder.resolve(file);
    }

    Transactions transactions() {
        return MiningFiles.transactions(path(), TransactionFormat.FIMI).read();
    }

    private static GoldenRow of(Path folder, String[] fields) {
        Map<String, String> settings =
                Stream.of(fields[3].split(" "))
                        .filter(setting -> setting.contains("="))
                        .map(setting -> setting.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        int minSupport = fields[2].equals("-") ? 1 : Integer.parseInt(fields[2]);
        return new GoldenRow(folder, fields[0], minSupport, settings, Long.parseLong(fields[4]));
    }
}
