package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/// Writes the page on mining, with its pictures.
public final class MiningBenchmark {
    private final Path data;
    private final Path pictures;
    private final Laboratory laboratory;

    private MiningBenchmark(Path data, Path pictures, Laboratory laboratory) {
        this.data = data;
        this.pictures = pictures;
        this.laboratory = laboratory;
    }

    /// @param args folder of the data, folder of the pages, and how to start Quando and ELKI: words
    ///   parted by blanks
    public static void main(String... args) throws IOException, RunnerException {
        Path pages = Path.of(args[1]);
        Path pictures = Files.createDirectories(pages.resolve("mining"));
        var laboratory =
                new Laboratory(
                        Program.quando(List.of(args[2].split(" "))),
                        Program.elki(List.of(args[3].split(" "))));
        Page page = new Page();
        new MiningBenchmark(Path.of(args[0]), pictures, laboratory).write(page);
        System.out.print(page);
    }

    private void write(Page page) throws IOException, RunnerException {
        List<Golden> golden = Golden.in(data);
        BesideElki rivalry = new BesideElki(laboratory);
        rivalry.write(
                page,
                golden.stream()
                        .filter(row -> row.search().options().contains("frequent"))
                        .toList());
        new EveryKind(laboratory).write(page, golden);
        rivalry.falling(page, pictures, supports());
        new Growth(laboratory).write(page, pictures);
        Kernels.write(page, data);
    }

    private Map<Path, int[]> supports() {
        return Map.of(
                data.resolve("retail.dat.gz"), new int[] {880, 440, 220, 110, 55, 27, 14, 9},
                data.resolve("T10I4D100K.dat.gz"), new int[] {2000, 1000, 500, 200, 100, 50, 25},
                data.resolve("chess.dat.gz"), new int[] {2400, 2200, 2000, 1800, 1600});
    }
}
