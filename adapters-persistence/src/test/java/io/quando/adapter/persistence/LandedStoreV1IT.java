package io.quando.adapter.persistence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(
        value = LandedStore.class,
        initArgs = @ResourceArg(name = LandedStore.SCHEMA, value = "V1"),
        restrictToAnnotatedClass = true)
class LandedStoreV1IT extends LandedStoreTests {
    /// There were none yet.
    @Override
    protected List<String> artefacts() {
        return List.of();
    }
}
