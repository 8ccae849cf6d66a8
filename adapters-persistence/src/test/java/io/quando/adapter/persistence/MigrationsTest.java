package io.quando.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What landed is out there: a store that has run a migration refuses to start with another one of
/// its number.
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path STORES = Path.of("src/test/resources/db/landed");

    private static final Map<String, String> LANDED =
            Map.of(
                    "V1__quando.sql",
                    "1022b2139562d0e1131ed22347941872a6bbb6189f48367542b800086364fa81",
                    "V2__learning_in_a_worker.sql",
                    "3e3e1067d70c07ee59fb658e5ba36049d12452c59a78bfc3f07ae8cf900e7167",
                    "V3__which_encoder.sql",
                    "0ea0df0c0db420060a000cfad92175e05e3196bba7834c9ea90bb7e96c62fa36",
                    "V4__versions_of_items.sql",
                    "639bd4cfd42800be51375f6753ad1e8ecce8f51e74f1893502c5b2258cab06f4",
                    "V6__wishes_and_verdicts.sql",
                    "8e024e9e897672a385cd34d6e0403f25b43e967e9bdc865c1666baf4075bef03",
                    "V7__ratings_are_verdicts.sql",
                    "4b25fc9450cf8e425f4592f0c514c1864327103e175e14e5b39f77d4a24133ee");

    /// V4 landed together with V6, so no store has its schema alone.
    private static final String BESIDE_ANOTHER = "V4.sql";

    static Stream<String> landed() {
        return LANDED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("landed")
    void landedMigrationIsNeverEdited(String file) throws IOException {
        assertThat(sha256(MIGRATIONS.resolve(file)))
                .as(
                        "%s has landed, and stores have run it: undo what was edited, and add a new migration instead.",
                        file)
                .isEqualTo(LANDED.get(file));
    }

    @Test
    void everyMigrationIsPinnedAndHasAStoreThatIsOpened() throws IOException {
        List<String> migrations = names(MIGRATIONS);
        assertThat(migrations)
                .as("Pin the SHA-256 of a new migration here.")
                .containsExactlyInAnyOrderElementsOf(LANDED.keySet());
        assertThat(names(STORES))
                .as(
                        "Keep a small store of each schema (%s), and open it in a LandedStore…IT.",
                        STORES)
                .containsExactlyInAnyOrderElementsOf(
                        migrations.stream()
                                .map(m -> m.split("__")[0] + ".sql")
                                .filter(store -> !store.equals(BESIDE_ANOTHER))
                                .toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
