package io.quando.domain.offending;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/// Breaks a rule on purpose, once a line: the domain starts threads, and takes those of others.
public final class ThreadStarter {
    public List<Object> start(List<Integer> numbers, long[] sums) {
        IntStream.range(0, 9).parallel().forEach(numbers::add);
        numbers.parallelStream().forEach(numbers::remove);
        Arrays.parallelPrefix(sums, Long::sum);
        Object pool = ForkJoinPool.commonPool();
        Thread.startVirtualThread(numbers::clear);
        Object thread = new Thread(numbers::clear);
        ExecutorService executor = Executors.newCachedThreadPool();
        Object later =
                CompletableFuture.runAsync(numbers::clear, executor).thenRunAsync(numbers::clear);
        return List.of(pool, thread, later);
    }
}
