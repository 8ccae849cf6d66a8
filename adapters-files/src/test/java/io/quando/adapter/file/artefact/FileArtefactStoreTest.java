package io.quando.adapter.file.artefact;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.testkit.ArtefactStoreContract;
import io.quando.testkit.Artefacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArtefactStoreTest extends ArtefactStoreContract {
    @TempDir private Path root;

    @Override
    protected ArtefactStore store() {
        return FileArtefacts.in(root.resolve("encoders"));
    }

    private Path folder() {
        return root.resolve("encoders").resolve(tenant.value());
    }

    @Test
    void foreignFoldersAndFilesArePassedOverAndRefused() throws IOException {
        String name = store().publish(tenant, Artefacts.drawn(1, 5));
        Files.createDirectories(folder().resolve("backup"));
        Files.createDirectories(folder().resolve("0000000007"));
        Files.writeString(folder().resolve("0000000008"), "a file");
        Files.writeString(folder().resolve("notes.txt"), "mine");
        assertThat(store().names(tenant)).containsExactly(name);
        for (String foreign : new String[] {"backup", "0000000007", "0000000008", "notes.txt"}) {
            assertThatThrownBy(() -> store().load(tenant, foreign))
                    .isInstanceOf(ArtefactException.class)
                    .hasMessageContaining(foreign);
        }
        store().publish(tenant, Artefacts.drawn(2, 5));
        assertThat(folder().resolve("backup")).exists();
        assertThat(folder().resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void whatTheDeadLeftIsSweptAtTheNextStart() throws IOException {
        String name = store().publish(tenant, Artefacts.drawn(1, 5));
        store().keep(tenant, "t", Artefacts.checkpoint(1));
        Path draft = Files.createDirectories(folder().resolve(".draft-0000000002"));
        Files.writeString(draft.resolve(ArtefactFolder.MODEL), "half");
        Files.createDirectories(folder().resolve(".gone-0000000000"));
        Files.writeString(folder().resolve(".training/.draft-t"), "half");
        assertThat(store().names(tenant)).containsExactly(name);
        try (Stream<Path> all = Files.walk(folder())) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(entry -> entry.startsWith(".draft") || entry.startsWith(".gone"));
        }
        assertThat(store().checkpoint(tenant, "t")).isNotNull();
    }

    @Test
    void trainingsThatNobodyGoesOnWithAreSweptAfterAMonth() throws IOException {
        store().keep(tenant, "failed", Artefacts.checkpoint(1));
        store().keep(tenant, "lately", Artefacts.checkpoint(2));
        age(".training/failed", 31);
        age(".training/lately", 29);
        assertThat(store().checkpoint(tenant, "failed")).isNull();
        assertThat(store().checkpoint(tenant, "lately")).isNotNull();
    }

    private void age(String file, int days) throws IOException {
        Instant then = Instant.now().minus(Duration.ofDays(days));
        Files.setLastModifiedTime(folder().resolve(file), FileTime.from(then));
    }

    @Test
    void whatALivingPublisherIsWritingIsNotSwept() throws IOException {
        store().publish(tenant, Artefacts.drawn(1, 5));
        Path draft = folder().resolve(".draft-0000000002");
        try (FolderLock held = FolderLock.of(folder())) {
            Files.createDirectories(draft);
            Thread other = new Thread(this::store);
            other.start();
            join(other);
            assertThat(draft).exists();
        }
        store();
        assertThat(draft).doesNotExist();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFolderThatIsAFileIsToldWithAWayOut() throws IOException {
        Files.writeString(root.resolve("encoders"), "a file");
        assertThatThrownBy(() -> store().publish(tenant, Artefacts.drawn(1, 5)))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining(root.resolve("encoders").toString())
                .hasMessageContaining("exists and is not a folder")
                .hasMessageMatching(".*needs about \\d+ bytes, and \\d+ are free there.*")
                .hasMessageContaining("Make room");
    }

    @Test
    void anUnreadableCheckpointIsNoneAndPutAside() throws IOException {
        store().keep(tenant, "t", Artefacts.checkpoint(1));
        Path file = folder().resolve(".training/t");
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThat(store().checkpoint(tenant, "t")).isNull();
        store().keep(tenant, "t", Artefacts.checkpoint(2));
        requireSame(
                Objects.requireNonNull(store().checkpoint(tenant, "t")), Artefacts.checkpoint(2));
        assertThat(folder().resolve(".training/.unreadable-t")).hasBinaryContent(damaged);
        store().forget(tenant, "t");
        assertThat(folder().resolve(".training")).isEmptyDirectory();
    }

    /// Run with `-Dquando.small.disk=` and a folder on a file system of one megabyte.
    @Test
    void onAFullDiskTheOldOnesStay() throws IOException {
        String disk = System.getProperty("quando.small.disk");
        Assumptions.assumeTrue(disk != null, "Needs -Dquando.small.disk");
        ArtefactStore store = FileArtefacts.in(Path.of(Objects.requireNonNull(disk)));
        String name = store.publish(tenant, Artefacts.drawn(1, 100));
        Checkpoint checkpoint = Artefacts.checkpoint(1);
        store.keep(tenant, "t", checkpoint);
        assertThatThrownBy(() -> store.publish(tenant, Artefacts.drawn(2, 10_000)))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageMatching(".*needs about 2\\d{6} bytes, and \\d{6} are free there.*");
        assertThat(store.names(tenant)).containsExactly(name);
        requireSame(store.load(tenant, name), Artefacts.drawn(1, 100));
        requireSame(Objects.requireNonNull(store.checkpoint(tenant, "t")), checkpoint);
        try (Stream<Path> entries = Files.list(Path.of(disk, tenant.value()))) {
            assertThat(entries.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", ".training", name);
        }
        assertThat(store.publish(tenant, Artefacts.drawn(3, 100))).isGreaterThan(name);
    }
}
