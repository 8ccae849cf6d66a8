package io.quando.adapter.file.artefact;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Artefacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncoderFolderTest {
    @TempDir private Path temp;
    private Path home = Path.of("unused");

    /// What was published is moved into the folder under a name of its own, and another one lies
    /// outside.
    @BeforeEach
    void bring() throws IOException {
        home = Files.createDirectories(temp.resolve("encoders"));
        ArtefactStore store = FileArtefacts.in(temp.resolve("models"));
        Path published = temp.resolve("models").resolve(TenantId.DEFAULT.value());
        String name = store.publish(TenantId.DEFAULT, Artefacts.quantised(1, 7));
        Files.move(published.resolve(name), home.resolve("books"));
        String other = store.publish(TenantId.DEFAULT, Artefacts.quantised(2, 7));
        Files.move(published.resolve(other), temp.resolve("secret"));
    }

    @Test
    void whatWasBroughtIsReadWhole() throws IOException {
        requireSame(FileArtefacts.broughtInto(home).read("books"), Artefacts.quantised(1, 7));
        Files.createSymbolicLink(home.resolve("link"), home.resolve("books"));
        Path door = Files.createSymbolicLink(temp.resolve("door"), home);
        requireSame(FileArtefacts.broughtInto(door).read("link"), Artefacts.quantised(1, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret",
                "books/../../secret",
                "link",
                "absolute",
                "nothing",
                "note.txt",
                "",
                ".",
                "..",
                "a\0b",
            })
    void noNameLeadsOutOfTheFolder(String name) throws IOException {
        Files.createSymbolicLink(home.resolve("link"), temp.resolve("secret"));
        Files.writeString(home.resolve("note.txt"), "mine");
        String asked = name.equals("absolute") ? temp.resolve("secret").toString() : name;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileArtefacts.broughtInto(home).read(asked))
                .withMessageContainingAll(
                        "There is no encoder (" + asked + ")", "there is books,", "without a path");
    }

    @Test
    void aFolderThatIsNotThereHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileArtefacts.broughtInto(temp.resolve("none")).read("books"))
                .withMessageContaining("there is none,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ArtefactFolder.MODEL,
                ArtefactFolder.VOCABULARY,
                ArtefactFolder.MANIFEST,
                ArtefactFolder.SUMS
            })
    void damageIsNoticed(String file) throws IOException {
        Path damaged = home.resolve("books").resolve(file);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        assertThatThrownBy(() -> FileArtefacts.broughtInto(home).read("books"))
                .isInstanceOf(ArtefactException.class);
        Files.delete(damaged);
        assertThatThrownBy(() -> FileArtefacts.broughtInto(home).read("books"))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining("it is missing");
    }
}
