package io.quando.bootstrap.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/// The location of the data.
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:QUANDO_DATA:-.quando}",
            description =
                    "Folder of the embedded database, the keys and the encoders (QUANDO_DATA; default: ${DEFAULT-VALUE}).")
    Path data;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "${env:QUANDO_ZONE:-UTC}",
            description =
                    "Time zone whose wall clock tells day from night (QUANDO_ZONE; default: ${DEFAULT-VALUE}).")
    ZoneId zone;
}
