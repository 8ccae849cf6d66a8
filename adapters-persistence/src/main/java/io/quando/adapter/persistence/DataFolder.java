package io.quando.adapter.persistence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder in which the embedded server lives.
///
/// `format` says what is inside, or that the first start has not come to its end; `lock` is locked
/// by the process that owns the folder.
final class DataFolder implements AutoCloseable {
    static final String FORMAT = "quando-data 1 postgresql 18";
    private static final String UNFINISHED = "unfinished";
    private static final int PASSWORD_BYTES = 24;

    private final Path path;
    private final @Nullable FileChannel lock;

    private DataFolder(Path path, @Nullable FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder own(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        return FolderFiles.in(folder, () -> tryLock(folder))
                .map(lock -> new DataFolder(folder, lock))
                .orElseThrow(() -> ownedByAnother(folder));
    }

    static Optional<DataFolder> ofAnotherOwner(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve("lock"))) {
            return Optional.empty();
        }
        Optional<FileChannel> free = FolderFiles.in(folder, () -> tryLock(folder));
        free.ifPresent(lock -> FolderFiles.change(folder, lock::close));
        return free.isPresent() ? Optional.empty() : Optional.of(new DataFolder(folder, null));
    }

    private static DataFolderException ownedByAnother(Path folder) {
        return new DataFolderException(
                "Another Quando uses the data folder (%s). Stop it, or choose another --data folder."
                        .formatted(folder));
    }

    private static Optional<FileChannel> tryLock(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DataFolderException(
                    "The data folder (%s) is a file. Choose another --data folder."
                            .formatted(folder));
        }
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this process owns it already
        }
        channel.close();
        return Optional.empty();
    }

    /// Refuses a folder of another format, clears away an unfinished first start, and stops a
    /// server that outlived its owner.
    void prepare() {
        FolderFiles.change(path, this::checkFormat);
        Postmaster.stopOrphan(data());
        FolderFiles.change(path, this::clearUnfinished);
    }

    /// Says that the first start came to its end.
    void confirm() {
        FolderFiles.change(path, () -> write(FORMAT));
    }

    private void checkFormat() throws IOException {
        String found = format();
        if (!found.equals(FORMAT) && !found.equals(UNFINISHED)) {
            throw new DataFolderException(
                    "The data folder (%s) holds (%s), and this Quando reads (%s). Choose another --data folder, or export with the Quando that wrote it."
                            .formatted(path, found, FORMAT));
        }
    }

    private String format() throws IOException {
        Path file = path.resolve("format");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        return Files.exists(data()) ? "data without a format" : UNFINISHED;
    }

    private void clearUnfinished() throws IOException {
        Files.createDirectories(binaries());
        FolderFiles.deleteUnfinishedBinaries(binaries());
        if (format().equals(UNFINISHED)) {
            write(UNFINISHED);
            FolderFiles.delete(data());
            createPassword();
        }
    }

    private void write(String format) throws IOException {
        Path draft = path.resolve("format.new");
        Files.writeString(draft, format + "\n");
        Files.move(draft, path.resolve("format"), ATOMIC_MOVE);
    }

    private void createPassword() throws IOException {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(password) + "\n");
    }

    Path path() {
        return path;
    }

    Path data() {
        return path.resolve("postgres");
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    Path serverLog() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("postgres-password");
    }

    String password() {
        return FolderFiles.in(path, () -> Files.readString(passwordFile()).strip());
    }

    @Override
    public void close() {
        if (lock != null) {
            FolderFiles.change(path, lock::close);
        }
    }
}
