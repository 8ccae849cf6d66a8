package io.quando.adapter.local;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.testkit.InteractionLogContract;

class InMemoryInteractionLogTest extends InteractionLogContract {
    private final InteractionLog log = new InMemoryInteractionLog();

    @Override
    protected InteractionLog log() {
        return log;
    }
}
