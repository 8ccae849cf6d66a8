package io.quando.adapter.file.artefact;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Artefacts;
import io.quando.testkit.SeededCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What happens to files behind the store's back is noticed.
class DamageTest {
    static final List<String> FILES =
            List.of(
                    ArtefactFolder.MODEL,
                    ArtefactFolder.VOCABULARY,
                    ArtefactFolder.MANIFEST,
                    ArtefactFolder.SUMS);

    private final TenantId tenant = TenantId.DEFAULT;
    private final Artefact artefact = Artefacts.quantised(1, 7);
    @TempDir private Path root;
    private ArtefactStore store = FileArtefacts.in(Path.of("unused"));
    private String name = "";

    @BeforeEach
    void publish() {
        store = FileArtefacts.in(root);
        name = store.publish(tenant, artefact);
    }

    private Path file(String file) {
        return root.resolve("default").resolve(name).resolve(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void requireRefused(Path file, byte[] damaged) {
        byte[] good = bytes(file);
        write(file, damaged);
        assertThatThrownBy(() -> store.load(tenant, name))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining(root.toString())
                .hasMessageContaining("Restore the folder from a backup");
        write(file, good);
    }

    /// Of short files every bit, of the model several hundred.
    @ParameterizedTest
    @FieldSource("FILES")
    void anyFlippedBitIsFound(String named) {
        Path file = file(named);
        byte[] good = bytes(file);
        SeededCases.run(
                400,
                random -> {
                    byte[] damaged = good.clone();
                    damaged[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
                    requireRefused(file, damaged);
                });
        requireSame(store.load(tenant, name), artefact);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void anyCutAndAnyByteMoreIsFound(String named) {
        Path file = file(named);
        byte[] good = bytes(file);
        SeededCases.run(
                40,
                random -> {
                    requireRefused(file, Arrays.copyOf(good, random.nextInt(good.length)));
                    requireRefused(
                            file, Arrays.copyOf(good, good.length + 1 + random.nextInt(100)));
                });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aMissingFileIsNamed(String named) throws IOException {
        Files.delete(file(named));
        assertThatThrownBy(() -> store.load(tenant, name))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining(named)
                .satisfiesAnyOf(
                        e -> assertThat(e).hasMessageContaining("it is missing"),
                        e -> assertThat(e).hasMessageContaining("There is no encoder"));
    }

    @Test
    void whatWasExpectedAndWhatWasFoundIsTold() {
        byte[] damaged = bytes(file(ArtefactFolder.MODEL));
        String good = Sha256.of(damaged);
        damaged[damaged.length - 1] ^= 1;
        write(file(ArtefactFolder.MODEL), damaged);
        assertThatThrownBy(() -> store.load(tenant, name))
                .hasMessageContaining(
                        "The file (%s) of a stored encoder cannot be used: its SHA-256 is %s, and the manifest says %s."
                                .formatted(file(ArtefactFolder.MODEL), Sha256.of(damaged), good));
        write(file(ArtefactFolder.MODEL), new byte[3]);
        assertThatThrownBy(() -> store.load(tenant, name))
                .hasMessageContaining("it has 3 bytes, and the manifest says " + damaged.length);
    }

    /// A manifest that a later program wrote has the right checksum, and is refused all the same.
    @Test
    void anotherFormatIsRefused() {
        changeManifest("\"format\" : 1", "\"format\" : 2");
        assertThatThrownBy(() -> store.manifest(tenant, name))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining("it is of format 2, and this program reads format 1");
    }

    @Test
    void aManifestThatDoesNotFitItsFilesIsRefused() {
        changeManifest("\"tensors\" : 4", "\"tensors\" : 5");
        assertThatThrownBy(() -> store.load(tenant, name))
                .hasMessageContaining("it holds 4 tensors, and the manifest says 5");
        changeManifest("\"tensors\" : 5", "\"tensors\" : 4");
        changeManifest("\"items\" : 7", "\"items\" : 8");
        assertThatThrownBy(() -> store.load(tenant, name))
                .hasMessageContaining("it holds 7 items, and the manifest says 8");
        changeManifest("\"items\" : 8", "\"items\" : 7");
        changeManifest("\"int8\"", "\"float32\"");
        assertThatThrownBy(() -> store.load(tenant, name))
                .hasMessageContaining("The manifest says FLOAT32, but (items.weight) is quantised");
    }

    private void changeManifest(String from, String to) {
        byte[] before = bytes(file(ArtefactFolder.MANIFEST));
        String text = new String(before, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        byte[] after = text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        write(file(ArtefactFolder.MANIFEST), after);
        String sums = new String(bytes(file(ArtefactFolder.SUMS)), StandardCharsets.UTF_8);
        write(
                file(ArtefactFolder.SUMS),
                sums.replace(Sha256.of(before), Sha256.of(after)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDamagedCheckpointIsNone() {
        Path file = root.resolve("default/.training/t");
        store.keep(tenant, "t", Artefacts.checkpoint(1));
        byte[] good = bytes(file);
        SeededCases.run(
                300,
                random -> {
                    byte[] damaged =
                            random.nextInt(4) == 0
                                    ? Arrays.copyOf(good, random.nextInt(good.length + 50))
                                    : good.clone();
                    if (damaged.length >= good.length) {
                        damaged[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
                    }
                    write(file, damaged);
                    assertThat(store.checkpoint(tenant, "t")).isNull();
                });
        write(file, good);
        requireSame(Objects.requireNonNull(store.checkpoint(tenant, "t")), Artefacts.checkpoint(1));
    }
}
