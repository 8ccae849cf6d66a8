package io.quando.adapter.local;

import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.RuleBook;
import io.quando.testkit.ModelRegistryContract;
import java.time.Clock;

class InMemoryModelRegistryTest extends ModelRegistryContract {
    private final InMemoryModels models = new InMemoryModels(Clock.systemUTC());

    @Override
    protected ModelRegistry registry() {
        return models;
    }

    @Override
    protected RuleBook book() {
        return models;
    }
}
