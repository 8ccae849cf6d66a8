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

/// Lets one writer at a time into a folder, of all threads and processes. The lock of a process
/// that dies is free at once: what is unfinished while one holds it was left by the dead.
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    /// A file lock is the whole process's, and throws if two of its threads want it.
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

    /// The lock, or null if somebody holds it or nobody ever wrote here.
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
