package io.quando.benchmark.mining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file with the options of a search.
///
/// @param file transactions or sequences
/// @param minSupport as on the command line
/// @param options other options of `quando mine`
record Search(Path file, String minSupport, List<String> options) {
    static Search frequent(Path file, int minSupport) {
        return new Search(file, String.valueOf(minSupport), List.of());
    }

    Search with(String... more) {
        return new Search(
                file, minSupport, Stream.concat(options.stream(), Stream.of(more)).toList());
    }
}
