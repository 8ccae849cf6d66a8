package io.quando.benchmark.elki;

import com.sun.management.OperatingSystemMXBean;
import elki.data.BitVector;
import elki.data.type.TypeUtil;
import elki.database.Database;
import elki.database.StaticArrayDatabase;
import elki.database.relation.Relation;
import elki.datasource.InputStreamDatabaseConnection;
import elki.datasource.parser.CSVReaderFormat;
import elki.datasource.parser.SimpleTransactionParser;
import elki.itemsetmining.FPGrowth;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Mines frequent itemsets with ELKI's `FPGrowth` and prints the result as `quando mine --json`
/// does: the time is that of the mining alone, the fastest of several runs.
public final class ElkiMiner {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final OperatingSystemMXBean system =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Relation<BitVector> transactions;
    private final int minSupport;
    private long count;
    private double seconds = Double.POSITIVE_INFINITY;
    private double cpuSeconds = Double.POSITIVE_INFINITY;

    private ElkiMiner(Relation<BitVector> transactions, int minSupport) {
        this.transactions = transactions;
        this.minSupport = minSupport;
    }

    /// @param args a file of transactions, the minimum support as a count, and the number of runs
    public static void main(String... args) throws IOException {
        ElkiMiner miner = new ElkiMiner(read(Path.of(args[0])), Integer.parseInt(args[1]));
        for (int run = 0; run < Integer.parseInt(args[2]); run++) {
            miner.mine();
        }
        miner.report();
    }

    private static Relation<BitVector> read(Path file) throws IOException {
        boolean packed = file.toString().endsWith(".gz");
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = packed ? new GZIPInputStream(raw) : raw) {
            var parser = new SimpleTransactionParser(CSVReaderFormat.DEFAULT_FORMAT);
            var connection = new InputStreamDatabaseConnection(in, List.of(), parser);
            Database database = new StaticArrayDatabase(connection, List.of());
            database.initialize();
            return database.getRelation(TypeUtil.BIT_VECTOR_FIELD);
        }
    }

    private void mine() {
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        count = new FPGrowth(minSupport, 0, Integer.MAX_VALUE).run(transactions).getItemsets().size();
        seconds = Math.min(seconds, seconds(System.nanoTime() - start));
        cpuSeconds = Math.min(cpuSeconds, seconds(system.getProcessCpuTime() - cpu));
    }

    private void report() throws IOException {
        System.out.printf(
                Locale.ROOT,
                "{\"count\":%d,\"seconds\":%.6f,\"cpuSeconds\":%.6f,\"peakBytes\":%d}%n",
                count,
                seconds,
                cpuSeconds,
                peakBytes());
    }

    private static double seconds(long nanos) {
        return (double) nanos / TimeUnit.SECONDS.toNanos(1);
    }

    private static long peakBytes() throws IOException {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(-1);
        }
    }
}
