package io.quando.adapter.persistence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(
        value = LandedStore.class,
        initArgs = @ResourceArg(name = LandedStore.SCHEMA, value = "V7"),
        restrictToAnnotatedClass = true)
class LandedStoreV7IT extends LandedStoreTests {}
