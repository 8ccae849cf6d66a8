package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quando.domain.mining.itemset.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A count on public data on which independent miners agree.
///
/// @param file name of the data
/// @param minSupport as a count, 1 if none is asked for
/// @param settings what else is asked for, by name
/// @param count how many patterns there are
record GoldenRow(String file, int minSupport, Map<String, String> settings, long count) {
    private static final Path DATA =
            Path.of(System.getProperty("quando.shared.data", "no-shared-data"), "mining");

    /// The rows of a task. Where the data are not there, the calling test is skipped.
    static List<GoldenRow> of(String task) throws IOException {
        requireData();
        try (Stream<String> lines = Files.lines(DATA.resolve("golden.tsv"))) {
            List<GoldenRow> rows =
                    lines.map(line -> line.split("\t"))
                            .filter(fields -> fields[1].equals(task))
                            .map(GoldenRow::of)
                            .toList();
            assertThat(rows).isNotEmpty();
            return rows;
        }
    }

    static void requireData() {
        assumeTrue(Files.isDirectory(DATA), () -> "The golden counts are not there: " + DATA);
    }

    double number(String setting, double otherwise) {
        String value = settings.get(setting);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    Path path() {
        return DATA.resolve(file);
    }

    Transactions transactions() {
        return MiningFiles.transactions(path(), TransactionFormat.FIMI).read();
    }

    private static GoldenRow of(String[] fields) {
        Map<String, String> settings =
                Stream.of(fields[3].split(" "))
                        .filter(setting -> setting.contains("="))
                        .map(setting -> setting.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        int minSupport = fields[2].equals("-") ? 1 : Integer.parseInt(fields[2]);
        return new GoldenRow(fields[0], minSupport, settings, Long.parseLong(fields[4]));
    }
}
