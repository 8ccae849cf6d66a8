package io.quando.adapter.file.artefact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// All changes to the disk, one step at a time, so that a test can stop after each.
interface Disk {
    /// Makes a folder and its parents, all of them durably.
    void makeFolder(Path folder) throws IOException;

    /// Creates a file; closing it forces it to the disk.
    OutputStream create(Path file) throws IOException;

    /// Renames a file or folder in one step; a file of the new name is replaced.
    void move(Path from, Path to) throws IOException;

    /// Forces the names in a folder to the disk.
    void force(Path folder) throws IOException;

    /// Removes a file or an empty folder, if there is one.
    void delete(Path path) throws IOException;
}
