package io.quando.adapter.file.artefact;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Artefacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stops after each operation on files, in turn, until all is done.
class StoppingTest {
    private static final int ENOUGH = 1_000;

    private final TenantId tenant = TenantId.DEFAULT;
    @TempDir private Path root;

    private interface Check {
        void after(ArtefactStore store, boolean done) throws IOException;
    }

    /// How many operations there were.
    private int stopAfterEach(
            boolean dies, Consumer<ArtefactStore> before, Consumer<ArtefactStore> act, Check check)
            throws IOException {
        for (int operations = 0; operations < ENOUGH; operations++) {
            Path folder = root.resolve(dies + "-" + operations);
            before.accept(FileArtefacts.in(folder));
            StoppingDisk disk = new StoppingDisk(operations, dies);
            ArtefactStore stopping = new FileArtefactStore(folder, disk);
            boolean done = true;
            try {
                act.accept(stopping);
            } catch (ArtefactException e) {
                done = false;
                assertThat(e)
                        .hasMessageContaining(folder.toString())
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining("Make room");
            }
            if (!dies) {
                requireNothingHalf(folder.resolve("default"));
            }
            check.after(new FileArtefactStore(folder, new LocalDisk()), done);
            FileArtefacts.in(folder);
            requireNothingHalf(folder.resolve("default"));
            if (!disk.stopped()) {
                return operations;
            }
        }
        throw new AssertionError("It goes on for ever");
    }

    private static void requireNothingHalf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".draft") || name.startsWith(".gone"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereverPublishingStopsTheOldOneIsThereAndTheNewOneWholeOrNot(boolean dies)
            throws IOException {
        int operations =
                stopAfterEach(
                        dies,
                        store -> store.publish(tenant, Artefacts.drawn(1, 5)),
                        store -> store.publish(tenant, Artefacts.quantised(2, 5)),
                        (store, done) -> {
                            List<String> names = store.names(tenant);
                            requireSame(
                                    store.load(tenant, names.getFirst()), Artefacts.drawn(1, 5));
                            if (done || names.size() > 1) {
                                requireSame(
                                        store.load(tenant, names.getLast()),
                                        Artefacts.quantised(2, 5));
                                assertThat(names).hasSize(2);
                            }
                            assertThat(dies || done || names.size() == 1).isTrue();
                            String next = store.publish(tenant, Artefacts.drawn(3, 5));
                            assertThat(next).isGreaterThan(names.getLast());
                        });
        assertThat(operations).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereverKeepingStopsOneCheckpointIsThereWhole(boolean dies) throws IOException {
        int operations =
                stopAfterEach(
                        dies,
                        store -> store.keep(tenant, "t", Artefacts.checkpoint(1)),
                        store -> store.keep(tenant, "t", Artefacts.checkpoint(2)),
                        (store, done) -> {
                            Checkpoint found =
                                    Objects.requireNonNull(store.checkpoint(tenant, "t"));
                            boolean newer = Objects.equals(found.facts().get("epoch"), "2");
                            assertThat(newer || !done).isTrue();
                            requireSame(found, Artefacts.checkpoint(newer ? 2 : 1));
                        });
        assertThat(operations).isGreaterThan(8);
    }

    /// One that could not be removed to the end is gone, or there as a whole.
    @Test
    void whereverRemovingStopsItIsThereOrGone() throws IOException {
        stopAfterEach(
                true,
                store -> store.publish(tenant, Artefacts.drawn(1, 5)),
                store -> store.remove(tenant, "0000000001"),
                (store, done) -> {
                    List<String> names = store.names(tenant);
                    assertThat(names.isEmpty() || !done).isTrue();
                    names.forEach(
                            name -> requireSame(store.load(tenant, name), Artefacts.drawn(1, 5)));
                    assertThat(store.publish(tenant, Artefacts.drawn(2, 5)))
                            .isEqualTo("0000000002");
                });
    }

    /// Nothing gets its name before it is on the disk, and the name is brought there as well.
    @Test
    void everyFileIsOnTheDiskBeforeItsFolderIsNamed() {
        StoppingDisk disk = new StoppingDisk(ENOUGH, true);
        new FileArtefactStore(root, disk).publish(tenant, Artefacts.drawn(1, 5));
        List<String> done = disk.done().stream().filter(step -> !step.startsWith("write")).toList();
        assertThat(done)
                .containsExactly(
                        "make default",
                        "make .draft-0000000001",
                        "create model.safetensors",
                        "force model.safetensors",
                        "create vocabulary.json",
                        "force vocabulary.json",
                        "create manifest.json",
                        "force manifest.json",
                        "create SHA256SUMS",
                        "force SHA256SUMS",
                        "force .draft-0000000001",
                        "move .draft-0000000001 0000000001",
                        "force default");
    }

    @Test
    void theOldOneStaysIfAFailureComesWhenTheNewOneHasItsName() {
        FileArtefacts.in(root).publish(tenant, Artefacts.drawn(1, 5));
        StoppingDisk counting = new StoppingDisk(ENOUGH, true);
        new FileArtefactStore(root, counting).publish(tenant, Artefacts.drawn(2, 5));
        StoppingDisk disk = new StoppingDisk(counting.done().size() - 1, false);
        ArtefactStore failing = new FileArtefactStore(root, disk);
        assertThatThrownBy(() -> failing.publish(tenant, Artefacts.drawn(3, 5)))
                .isInstanceOf(ArtefactException.class);
        assertThat(disk.done()).contains("move 0000000003 .gone-0000000003");
        assertThat(failing.names(tenant)).containsExactly("0000000001", "0000000002");
    }
}
