package io.quando.adapter.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.TenantKeysContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTenantKeysTest extends TenantKeysContract {
    @TempDir Path folder;

    @Override
    protected TenantKeys keys() {
        return LocalStores.tenantKeys(folder);
    }

    @Test
    void onlyTheOwnerMayReadAKey() throws IOException {
        keys().pseudonymKey(TenantId.DEFAULT);
        assertThat(permissions("keys")).isEqualTo("rwx------");
        assertThat(permissions("keys/default.key")).isEqualTo("rw-------");
    }

    @Test
    void nothingButKeysIsLeftBehind() throws IOException {
        keys().pseudonymKey(TenantId.DEFAULT);
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files).containsExactly(folder.resolve("keys/default.key"));
        }
    }

    @Test
    void aCutKeyIsRefusedAndNotReplaced() throws IOException {
        keys().pseudonymKey(TenantId.DEFAULT);
        Path file = folder.resolve("keys/default.key");
        Files.write(file, new byte[7]);
        assertThatThrownBy(() -> keys().pseudonymKey(TenantId.DEFAULT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("7 bytes");
        assertThat(Files.size(file)).isEqualTo(7);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> LocalStores.tenantKeys(blocked).pseudonymKey(TenantId.DEFAULT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(blocked.toString());
    }

    @Test
    void racingProcessesAgree() throws Exception {
        List<Process> racers = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            racers.add(racer());
        }
        List<String> printed = new ArrayList<>();
        for (Process racer : racers) {
            printed.add(new String(racer.getInputStream().readAllBytes()).strip());
        }
        String expected = HexFormat.of().formatHex(keys().pseudonymKey(TenantId.DEFAULT));
        assertThat(printed).containsOnly(expected);
    }

    private Process racer() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classPath, Racer.class.getName(), folder.toString())
                .start();
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    static final class Racer {
        private Racer() {}

        public static void main(String[] args) {
            TenantKeys keys = LocalStores.tenantKeys(Path.of(args[0]));
            System.out.println(HexFormat.of().formatHex(keys.pseudonymKey(TenantId.DEFAULT)));
        }
    }
}
