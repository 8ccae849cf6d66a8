package io.quando.adapter.file.artefact;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A lock that lets one writer at a time into a folder, of all threads and processes. The lock of a
/// dead process is free at once. So the holder of the lock knows that unfinished files come from
/// dead processes.
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    /// Locks between threads: a file lock belongs to the whole process. A second thread would get
    /// an exception, and one that opened and closed the file would even release it.
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;

    private FolderLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /// Waits until the folder is free.
    static FolderLock of(Path folder) throws IOException {
        ReentrantLock thread = thread(folder);
        thread.lock();
        FileChannel channel = null;
        try {
            channel = open(folder);
            channel.lock();
            return new FolderLock(thread, channel);
        } catch (IOException | RuntimeException e) {
            release(thread, channel);
            throw e;
        }
    }

    /// The lock, or null if it is held or the folder was never written to.
    static @Nullable FolderLock ifFree(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            return null;
        }
        ReentrantLock thread = thread(folder);
        if (!thread.tryLock()) {
            return null;
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = open(folder);
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                release(thread, channel);
            }
        }
        return lock == null ? null : new FolderLock(thread, channel);
    }

    @Override
    public void close() throws IOException {
        release(thread, channel);
    }

    private static void release(ReentrantLock thread, @Nullable FileChannel channel)
            throws IOException {
        try (channel) {
            // closing it frees the file
        } finally {
            thread.unlock();
        }
    }

    private static ReentrantLock thread(Path folder) throws IOException {
        return THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
