package io.quando.adapter.local;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.tenant.TenantId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/// Keeps each tenant's key in a file of its own.
///
/// A key is written whole, forced to disk, and then linked under its name: of several processes
/// that make the same key at once one wins, and the others read what it made.
final class FileTenantKeys implements TenantKeys {
    static final int BYTES = 32;

    private static final FileAttribute<?> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;
    private final SecureRandom random;

    FileTenantKeys(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    @Override
    public byte[] pseudonymKey(TenantId tenant) {
        Path file = folder.resolve(tenant.value() + ".key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The key of tenant (%s) can neither be read nor made in (%s). Maybe the folder is not writable?"
                            .formatted(tenant, folder),
                    e);
        }
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "The key file (%s) has %d bytes and must have %d. Restore it from a backup: with another key every user would be new."
                            .formatted(file, key.length, BYTES));
        }
        return key;
    }

    private void create(Path file) throws IOException {
        Files.createDirectories(folder, OWNER_FOLDER);
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        write(draft);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return; // another process was faster, and its key counts
        } finally {
            Files.delete(draft);
        }
        force(folder, READ);
    }

    private void write(Path draft) throws IOException {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        try (FileChannel channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), OWNER_FILE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
    }

    private static void force(Path path, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
