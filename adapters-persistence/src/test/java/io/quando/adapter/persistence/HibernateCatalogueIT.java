package io.quando.adapter.persistence;

import io.quando.domain.catalogue.Catalogue;
import io.quando.testkit.CatalogueContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HibernateCatalogueIT extends CatalogueContract {
    @Inject ReactiveSessions sessions;

    @Override
    protected Catalogue catalogue() {
        return new HibernateCatalogue(sessions);
    }
}
