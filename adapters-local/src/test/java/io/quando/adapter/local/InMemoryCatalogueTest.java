package io.quando.adapter.local;

import io.quando.domain.catalogue.Catalogue;
import io.quando.testkit.CatalogueContract;

class InMemoryCatalogueTest extends CatalogueContract {
    private final Catalogue catalogue = new InMemoryCatalogue();

    @Override
    protected Catalogue catalogue() {
        return catalogue;
    }
}
