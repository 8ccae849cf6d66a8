package io.quando.adapter.persistence;

import io.quando.domain.catalogue.Catalogue;
import io.quando.testkit.CatalogueContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CachedCatalogueIT extends CatalogueContract {
    @Inject Catalogue catalogue;

    @Override
    protected Catalogue catalogue() {
        return catalogue;
    }
}
