package io.quando.benchmark.mining;

import java.nio.file.Path;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [KernelBenchmark].
final class Kernels {
    private Kernels() {}

    static void write(Page page, Path data) throws RunnerException {
        page.paragraph("## Kernels\n\nJMH, one fork, 5 iterations of a second, one thread.");
        page.header("kernel", "milliseconds", "± (99.9 %)");
        Options options =
                new OptionsBuilder()
                        .include(KernelBenchmark.class.getSimpleName())
                        .jvmArgsAppend("-Dquando.mining.data=" + data)
                        .verbosity(VerboseMode.SILENT)
                        .build();
        for (RunResult run : new Runner(options).run()) {
            Result<?> result = run.getPrimaryResult();
            page.row(result.getLabel(), result.getScore(), result.getScoreError());
        }
        page.endTable();
    }
}
