package io.quando.adapter.file.artefact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A disk that stops after some operations, in the middle of the next if that is a write. One that
/// died does nothing from then on; one that failed goes on after a single failure.
final class StoppingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final List<String> done = new ArrayList<>();
    private final boolean dies;
    private int left;

    /// @param operations how many are done before it stops
    /// @param dies whether nothing is done afterwards
    StoppingDisk(int operations, boolean dies) {
        this.left = operations;
        this.dies = dies;
    }

    /// What was done, such as `move .draft-0000000001 0000000001`.
    List<String> done() {
        return done;
    }

    boolean stopped() {
        return left < 0;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step("make " + folder.getFileName());
        disk.makeFolder(folder);
    }

    @Override
    public OutputStream create(Path file) throws IOException {
        step("create " + file.getFileName());
        OutputStream out = disk.create(file);
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    step("write " + file.getFileName());
                } catch (IOException e) {
                    out.write(bytes, offset, length / 2);
                    throw e;
                }
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                try (out) {
                    step("force " + file.getFileName());
                }
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step("move " + from.getFileName() + " " + to.getFileName());
        disk.move(from, to);
    }

    @Override
    public void force(Path folder) throws IOException {
        step("force " + folder.getFileName());
        disk.force(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete " + path.getFileName());
        disk.delete(path);
    }

    private void step(String operation) throws IOException {
        if (left == 0 || (left < 0 && dies)) {
            left = -1;
            throw new IOException("No space left on device");
        }
        left -= left > 0 ? 1 : 0;
        done.add(operation);
    }
}
