package io.quando.adapter.file.artefact;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Artefacts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills processes that publish into one folder, several at once, and looks at what they left.
class KillingTest {
    private static final int WAVES = 15;
    private static final int PUBLISHERS = 4;
    private static final int LONGEST_MILLIS = 60;

    private final TenantId tenant = TenantId.DEFAULT;
    @TempDir private Path root;

    private record Publisher(Process process, BufferedReader said) {
        static Publisher start(Path root, long seed) throws IOException {
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xshare:auto",
                                    "-Xmx64m",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    PublishingProcess.class.getName(),
                                    root.toString(),
                                    Long.toString(seed))
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            return new Publisher(process, process.inputReader());
        }

        void go() throws IOException {
            assertThat(said.readLine()).isEqualTo("ready");
            process.getOutputStream().write(1);
            process.getOutputStream().flush();
        }

        /// What it had said when it died.
        List<String[]> kill() throws IOException, InterruptedException {
            process.destroyForcibly().waitFor();
            List<String[]> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line.split(" "));
            }
            return lines;
        }
    }

    @Test
    void whoeverDiesLeavesAllThatWasPublishedAndNothingHalf() throws Exception {
        Random random = new Random(1);
        int published = 0;
        int unfinished = 0;
        for (int wave = 0; wave < WAVES; wave++) {
            List<Publisher> publishers = new ArrayList<>();
            for (int i = 0; i < PUBLISHERS; i++) {
                publishers.add(Publisher.start(root, 1_000_000L * (wave * PUBLISHERS + i + 1)));
            }
            for (Publisher publisher : publishers) {
                publisher.go();
            }
            List<String[]> said = new ArrayList<>();
            for (Publisher publisher : publishers) {
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                said.addAll(publisher.kill());
            }
            unfinished += drafts();
            published += requireWhole(said);
        }
        assertThat(published).isPositive();
        assertThat(unfinished).as("kills that hit a publisher at work").isPositive();
    }

    /// How many encoders are there; they are removed.
    private int requireWhole(List<String[]> said) throws IOException {
        ArtefactStore store = FileArtefacts.in(root);
        assertThat(drafts()).isZero();
        List<String> names = store.names(tenant);
        for (String name : names) {
            Artefact found = store.load(tenant, name);
            requireSame(found, Artefacts.drawn(found.manifest().seed(), PublishingProcess.ITEMS));
        }
        for (String[] line : said) {
            switch (line[0]) {
                case "published" -> {
                    assertThat(names).contains(line[1]);
                    assertThat(store.manifest(tenant, line[1]).seed())
                            .isEqualTo(Long.parseLong(line[2]));
                }
                case "removed" -> assertThat(names).doesNotContain(line[1]);
                default -> requireCheckpoint(store);
            }
        }
        names.forEach(name -> store.remove(tenant, name));
        return names.size();
    }

    private void requireCheckpoint(ArtefactStore store) {
        Checkpoint found = Objects.requireNonNull(store.checkpoint(tenant, "t"));
        long seed = Long.parseLong(Objects.requireNonNull(found.facts().get("epoch")));
        requireSame(found, Artefacts.checkpoint(seed));
    }

    private int drafts() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return (int)
                    all.map(path -> path.getFileName().toString())
                            .filter(n -> n.startsWith(".draft") || n.startsWith(".gone"))
                            .count();
        }
    }
}
