package io.quando.adapter.persistence;

import io.quando.domain.learn.JobBoard;
import io.quando.testkit.JobBoardContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HibernateJobBoardIT extends JobBoardContract {
    @Inject JobBoard board;

    @Override
    protected JobBoard board() {
        return board;
    }
}
