package io.quando.worker.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.bootstrap.process.Finished;
import io.quando.bootstrap.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// libtorch is the worker's alone.
class ClassPathProcessIT {
    @TempDir Path temp;

    @Test
    void theServersProgramHasNoTensors() throws IOException {
        assertThat(jars(Program.SERVER))
                .hasSizeGreaterThan(100)
                .noneMatch(ClassPathProcessIT::isOfTensors)
                .noneMatch(ClassPathProcessIT::holdsTensors);
    }

    @Test
    void theWorkersProgramHasThemBesideAllOfTheServers() throws IOException {
        List<Path> jars = jars(Program.WORKER);
        assertThat(jars).anyMatch(ClassPathProcessIT::holdsTensors);
        assertThat(names(jars)).containsAll(names(libraries(Program.SERVER)));
    }

    @Test
    void theServersProgramSaysWhichOneHasEncoders() throws Exception {
        Path file = Files.writeString(temp.resolve("pairs.txt"), "1 1\n1 2\n1 3\n");
        Finished run = evaluate(Program.SERVER, file.toString(), "--models", "sasrec");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("(sasrec)", "worker/target/quarkus-app/quarkus-run.jar");
    }

    @Test
    void theWorkersProgramHasEncodersOnTheMenu() throws Exception {
        Finished run = evaluate(Program.WORKER, "--list-models");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\nsasrec ", "\nsasrec-blend ", "\nsasrec-int8 ");
    }

    private static Finished evaluate(Path app, String... words) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("evaluate", "--format", "pairs"), Stream.of(words))
                        .toList();
        return Finished.run(Program.plain(app, List.of(), command));
    }

    private static List<Path> jars(Path app) throws IOException {
        try (Stream<Path> files = Files.walk(app.getParent())) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static List<Path> libraries(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app.resolveSibling("lib/main"))) {
            return files.toList();
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static boolean isOfTensors(Path jar) {
        return jar.getFileName().toString().matches(".*(djl|torch).*");
    }

    private static boolean holdsTensors(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).anyMatch(n -> n.startsWith("ai/djl/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
