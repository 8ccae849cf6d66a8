package io.quando.bootstrap.cli;

import io.quando.domain.cleaning.CleaningReport;
import java.util.Map;

/// The text about the import of one file.
interface ImportText {
    /// The cleaning report.
    CleaningReport report();

    void print(Output output);

    Map<String, Object> json();
}
