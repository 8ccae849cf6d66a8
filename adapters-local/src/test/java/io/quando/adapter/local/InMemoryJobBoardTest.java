package io.quando.adapter.local;

import io.quando.domain.learn.JobBoard;
import io.quando.testkit.JobBoardContract;
import java.time.Clock;

class InMemoryJobBoardTest extends JobBoardContract {
    private final JobBoard board = new InMemoryJobBoard(Clock.systemUTC());

    @Override
    protected JobBoard board() {
        return board;
    }
}
