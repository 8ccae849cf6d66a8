package io.quando.adapter.persistence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(
        value = LandedStore.class,
        initArgs = @ResourceArg(name = LandedStore.SCHEMA, value = "V2"),
        restrictToAnnotatedClass = true)
class LandedStoreV2IT extends LandedStoreTests {}
