package io.quando.benchmark.mining;

import io.quando.adapter.file.MiningFiles;
import io.quando.adapter.file.TransactionFormat;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.Transactions;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Measures the parts of mining one by one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    private static final Path FOLDER = Path.of(System.getProperty("quando.mining.data", "."));

    private Transactions sparse = Transactions.builder().build();
    private Transactions dense = sparse;

    @Setup
    public void read() {
        sparse = readSparse();
        dense =
                MiningFiles.transactions(FOLDER.resolve("chess.dat.gz"), TransactionFormat.FIMI)
                        .read();
    }

    /// Decompresses, parses and recodes 100,000 lines.
    @Benchmark
    public Transactions readSparse() {
        return MiningFiles.transactions(FOLDER.resolve("T10I4D100K.dat.gz"), TransactionFormat.FIMI)
                .read();
    }

    /// Ranks the items and builds the search structure; next to no set is frequent.
    @Benchmark
    public void prepareSparse(Blackhole found) {
        mine(sparse, 5_000, found);
    }

    /// Searches sparse conditional data.
    @Benchmark
    public void searchSparse(Blackhole found) {
        mine(sparse, 100, found);
    }

    /// Searches dense conditional data.
    @Benchmark
    public void searchDense(Blackhole found) {
        mine(dense, 1_598, found);
    }

    private static void mine(Transactions db, int minSupport, Blackhole found) {
        ItemsetMiner.all()
                .getFirst()
                .mine(
                        db,
                        ItemsetQuery.frequent(minSupport),
                        (items, length, support) -> found.consume(support));
    }
}
