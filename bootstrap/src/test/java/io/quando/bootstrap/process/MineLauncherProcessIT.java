package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `quando mine` with the few jars that the launcher gives it.
@EnabledOnOs({OS.LINUX, OS.MAC})
class MineLauncherProcessIT {
    private static final Path SCRIPT = Path.of("..", "quando").toAbsolutePath().normalize();
    private static final String BASKETS = "1 2\n1 2\n";

    @TempDir Path temp;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(temp.resolve("shop.dat"), BASKETS);
        Files.write(
                temp.resolve("shop.dat.zst"),
                Zstd.compress(BASKETS.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(temp.resolve("clicks.spmf"), "1 -1 2 -1 -2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '1 2 #SUP: 2', shop.dat",
        "0, '\"count\":3', shop.dat.zst --json",
        "0, rules in 2 transactions, shop.dat --task rules",
        "0, sequential rule, clicks.spmf --task sequential-rules",
        "0, periodic itemsets, shop.dat --task periodic --max-period 2 --threads 2",
        "0, Examples:, --help",
        "1, There is no file, none.dat",
        "1, cannot be written, shop.dat --output .",
        "1, more than 2 patterns, shop.dat --max-patterns 2",
        "2, The --min-gap (-1), clicks.spmf --task sequential --min-gap -1",
        "2, See: quando mine --help, shop.dat --max-gaps 1",
    })
    void theJarsAreEnough(int exitCode, String said, String options) throws Exception {
        Finished run = mine(options.split(" "));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out() + run.err()).contains(said).doesNotContain("java.lang");
    }

    private Finished mine(String... options) throws Exception {
        ProcessBuilder shown = new ProcessBuilder(SCRIPT.toString(), "command", "mine");
        shown.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shown.environment().remove("QUANDO_JAVA_OPTS");
        List<String> command = new ArrayList<>(Finished.run(shown).out().lines().toList());
        command.addAll(List.of(options));
        return Finished.run(new ProcessBuilder(command).directory(temp.toFile()));
    }
}
