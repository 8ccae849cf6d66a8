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

    /// @param args folder of the data, folder of the pages, and four files with a word a line, the
    ///   commands to start Quando, ELKI with the same options, ELKI with its defaults, and an empty
    ///   program; optionally `beside` or `kinds` for the part beside ELKI, or that of every kind of
    ///   pattern, alone
    public static void main(String... args) throws IOException, RunnerException {
        Path pages = Path.of(args[1]);
        Path pictures = Files.createDirectories(pages.resolve("mining"));
        var laboratory =
                new Laboratory(
                        Program.quando(words(args[2])),
                        Program.elki(words(args[3])),
                        Program.elki(words(args[4])),
                        Program.nothing(words(args[5])));
        Page page = new Page();
        MiningBenchmark benchmark = new MiningBenchmark(Path.of(args[0]), pictures, laboratory);
        String part = args.length == 6 ? "all" : args[6];
        if (!part.equals("kinds")) {
            benchmark.beside(page);
        }
        if (!part.equals("beside")) {
            benchmark.everyKind(page);
        }
        if (part.equals("all")) {
            benchmark.rest(page);
        }
        System.out.print(page);
    }

    private static List<String> words(String file) throws IOException {
        return Files.readAllLines(Path.of(file));
    }

    private void beside(Page page) throws IOException {
        new BesideElki(laboratory).write(page, frequent());
        new Memory(laboratory).write(page, frequent());
    }

    private List<Golden> frequent() throws IOException {
        return Golden.in(data).stream()
                .filter(row -> row.search().options().contains("frequent"))
                .toList();
    }

    private void everyKind(Page page) throws IOException {
        new EveryKind(laboratory).write(page, Golden.in(data));
    }

    private void rest(Page page) throws IOException, RunnerException {
        new BesideElki(laboratory).falling(page, pictures, supports());
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
