package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineProcessIT {
    private static final String BOOTED = "io.quarkus.runner.ApplicationImpl";

    @TempDir Path temp;

    @Test
    void miningDoesNotBootQuarkus() throws Exception {
        Path file = Files.writeString(temp.resolve("shop.dat"), "1 2\n1 2\n");
        Finished run = loading("mine", file.toString(), "--min-support", "2", "--json");
        assertThat(Program.json(run).get("count").intValue()).isEqualTo(3);
        assertThat(loaded()).contains("io.quando.bootstrap.Quando").doesNotContain(BOOTED);
    }

    @Test
    void helpDoesNotBootQuarkus() throws Exception {
        Finished run = loading("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("demo", "serve", "import", "mine");
        assertThat(loaded()).contains("io.quando.bootstrap.Quando").doesNotContain(BOOTED);
    }

    private Finished loading(String... args) throws Exception {
        return Finished.run(
                Program.plain(
                        List.of("-Xlog:class+load:file=" + temp.resolve("classes.log")),
                        List.of(args)));
    }

    private String loaded() throws Exception {
        return Files.readString(temp.resolve("classes.log"));
    }
}
