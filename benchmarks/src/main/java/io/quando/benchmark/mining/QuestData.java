package io.quando.benchmark.mining;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Synthetic transactions of any number, after the generator of Agrawal & Srikant 1994 in a simple
/// form: each is composed of some of 2,000 hidden itemsets of about four items, the popular ones
/// more often, and loses a part of their items. A larger file begins with the transactions of a
/// smaller one.
final class QuestData {
    private static final int ITEMS = 1_000;
    private static final int PATTERNS = 2_000;
    private static final int PATTERN_LENGTH = 4;
    private static final int LENGTH = 10;
    private static final double LOST = 0.25;

    private final SplittableRandom random;
    private final int[][] patterns = new int[PATTERNS][];

    private QuestData(long seed) {
        random = new SplittableRandom(seed);
        Arrays.setAll(patterns, i -> random.ints(length(PATTERN_LENGTH), 0, ITEMS).toArray());
    }

    static void write(Path file, int transactions, long seed) throws IOException {
        QuestData data = new QuestData(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < transactions; i++) {
                out.write(data.transaction());
                out.newLine();
            }
        }
    }

    private String transaction() {
        TreeSet<Integer> items = new TreeSet<>();
        int wanted = length(LENGTH);
        while (items.size() < wanted) {
            int[] pattern = patterns[(int) (PATTERNS * Math.pow(random.nextDouble(), 2))];
            for (int item : pattern) {
                if (random.nextDouble() >= LOST) {
                    items.add(item);
                }
            }
        }
        return String.join(" ", items.stream().map(String::valueOf).toList());
    }

    /// A length around a mean, at least 1.
    private int length(int mean) {
        return 1 + random.nextInt(2 * mean - 1);
    }
}
