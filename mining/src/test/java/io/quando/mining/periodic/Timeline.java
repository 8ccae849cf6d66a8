package io.quando.mining.periodic;

import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Transactions as masks with times, and the oracle: it tries every set of items.
record Timeline(List<Integer> masks, List<Long> times) {
    static final int ITEMS = 6;

    static Timeline numbered(Integer... masks) {
        return new Timeline(
                List.of(masks), LongStream.rangeClosed(1, masks.length).boxed().toList());
    }

    /// Items of different density, with transactions that are empty or share a time.
    static Timeline random(long seed, int count) {
        Random random = new Random(seed);
        List<Integer> masks = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        long time = 0;
        for (int i = 0; i < count; i++) {
            int mask = random.nextInt(1 << ITEMS);
            masks.add(random.nextInt(3) == 0 ? mask & 7 : mask);
            time += random.nextInt(4);
            times.add(time);
        }
        return new Timeline(masks, times);
    }

    TimedTransactions transactions() {
        TransactionsBuilder builder = Transactions.builder();
        for (int mask : masks) {
            IntStream.range(0, ITEMS).filter(i -> (mask >> i & 1) == 1).forEach(builder::add);
            builder.end();
        }
        return new TimedTransactions(
                builder.build(), times.stream().mapToLong(Long::longValue).toArray());
    }

    long end() {
        return times.isEmpty() ? 0 : times.getLast();
    }

    /// What an oracle says about the times of each set that occurs, without its blanks.
    List<String> everySet(Function<List<Long>, String> oracle) {
        return IntStream.range(1, 1 << ITEMS)
                .filter(set -> !timesOf(set).isEmpty())
                .mapToObj(set -> written(set, oracle.apply(timesOf(set))))
                .filter(line -> !line.endsWith(" "))
                .toList();
    }

    List<Long> timesOf(int set) {
        return IntStream.range(0, masks.size())
                .filter(i -> (masks.get(i) & set) == set)
                .mapToObj(times::get)
                .toList();
    }

    static String written(int[] items, int length, String rest) {
        return written(Arrays.stream(items, 0, length).map(i -> 1 << i).sum(), rest);
    }

    private static String written(int set, String rest) {
        return Integer.toBinaryString(set) + " " + rest;
    }
}
