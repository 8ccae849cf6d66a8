package io.quando.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Customers of the Online Retail sample.
final class SampleCustomers {
    private SampleCustomers() {}

    /// A random selection of customers, the same for the same seed.
    static List<String> some(Path sample, int count, long seed) throws IOException {
        TreeSet<String> all = new TreeSet<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(sample)),
                                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(SampleCustomers::customer).forEach(all::add);
        }
        all.remove("");
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /// The last column but one, without the decimals that the file gives it.
    private static String customer(String line) {
        String[] columns = line.split(",");
        String id = columns[columns.length - 2];
        return id.endsWith(".0") ? id.substring(0, id.length() - 2) : "";
    }
}
