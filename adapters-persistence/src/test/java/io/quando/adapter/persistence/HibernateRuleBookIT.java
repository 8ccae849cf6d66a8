package io.quando.adapter.persistence;

import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.RuleBook;
import io.quando.testkit.RuleBookContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HibernateRuleBookIT extends RuleBookContract {
    @Inject ModelRegistry registry;
    @Inject RuleBook book;

    @Override
    protected ModelRegistry registry() {
        return registry;
    }

    @Override
    protected RuleBook book() {
        return book;
    }
}
