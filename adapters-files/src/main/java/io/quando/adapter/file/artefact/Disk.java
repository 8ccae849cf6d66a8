package io.quando.adapter.file.artefact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// All that is ever changed on the disk, one step at a time, so that a test can stop after each.
interface Disk {
    /// Makes a folder and those it is in, all of them durably.
    void makeFolder(Path folder) throws IOException;

    /// A new file; closing it brings it to the disk.
    OutputStream create(Path file) throws IOException;

    /// Gives another name in one step; a file of that name is replaced.
    void move(Path from, Path to) throws IOException;

    /// Brings the names in a folder to the disk.
    void force(Path folder) throws IOException;

    /// Removes a file or an empty folder, if there is one.
    void delete(Path path) throws IOException;
}
