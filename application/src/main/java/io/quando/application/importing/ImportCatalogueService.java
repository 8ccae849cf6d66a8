package io.quando.application.importing;

import io.quando.application.progress.Progress;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ItemCleaner;
import io.quando.domain.cleaning.ItemFacts;
import io.quando.domain.cleaning.RecordLayout;
import io.quando.domain.cleaning.SourceStudy;

/// Imports in two readings of the source.
public final class ImportCatalogueService implements ImportCatalogue {
    private final Catalogue catalogue;

    public ImportCatalogueService(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Result run(Command command) {
        RecordLayout layout = RecordLayout.ofItems(command.mapping(), command.source().columns());
        CleaningPolicy policy =
                SourceStudy.ofItems(
                        layout, command.policy(), action -> command.source().forEach(action));
        ItemCleaner cleaner = new ItemCleaner(layout, policy);
        ItemWriter writer = new ItemWriter(catalogue, command.tenant());
        Progress progress = command.progress();
        progress.begin("Storing", -1);
        try {
            command.source()
                    .forEach(row -> {
                        ItemFacts facts = cleaner.clean(row);
                        if (facts != null) {
                            writer.write(facts);
                        }
                        progress.advance(1);
                    });
            writer.finish();
        } finally {
            progress.end();
        }
        return new Result(cleaner.report(), writer.changed());
    }
}
