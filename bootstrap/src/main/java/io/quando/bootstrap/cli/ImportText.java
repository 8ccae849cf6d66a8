package io.quando.bootstrap.cli;

import io.quando.domain.cleaning.CleaningReport;
import java.util.Map;

/// What the import of one file has to say.
interface ImportText {
    /// What became of the rows.
    CleaningReport report();

    void print(Output output);

    Map<String, Object> json();
}
