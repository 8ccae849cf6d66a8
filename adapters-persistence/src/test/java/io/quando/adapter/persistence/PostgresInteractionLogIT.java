package io.quando.adapter.persistence;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.testkit.InteractionLogContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PostgresInteractionLogIT extends InteractionLogContract {
    @Inject Pool pool;

    @Override
    protected InteractionLog log() {
        return new PostgresInteractionLog(pool);
    }
}
