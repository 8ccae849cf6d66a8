package io.quando.bootstrap.cli;

import io.quando.application.importing.ImportCatalogue;
import io.quando.domain.cleaning.CleaningReport;
import java.util.LinkedHashMap;
import java.util.Map;

/// Shows the result of a catalogue import.
record CatalogueText(ImportCatalogue.Result result) implements ImportText {
    @Override
    public CleaningReport report() {
        return result.report();
    }

    @Override
    public void print(Output output) {
        output.text("Catalogue report");
        output.text("  %-18s %,9d", "read", report().read());
        output.text(
                "  %-18s %,9d  (%,d made an item new or different)",
                "kept", report().kept(), result.changed());
        CleaningText.printFindings(report(), output);
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("read", report().read());
        json.put("kept", report().kept());
        json.put("changed", result.changed());
        json.put("findings", CleaningText.findings(report()));
        return json;
    }
}
