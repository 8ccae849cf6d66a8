package io.quando.adapter.messaging;

import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.ingest.IngestInteractionsService;
import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionNews;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Interactions;
import io.quando.testkit.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way of the news from whoever stores interactions to whoever follows the log.
@QuarkusTest
class InteractionNewsIT {
    private static final long LIMIT_MILLIS = 30_000;

    @Inject InteractionNews news;
    @Inject StubbornFollower follower;

    private final TenantId tenant = Tenants.fresh();

    @BeforeEach
    void begin() {
        follower.becomeWilling();
    }

    @Test
    void newsReachesTheFollowerWithItsTenant() throws InterruptedException {
        news.stored(tenant);
        await(() -> follower.followed().equals(List.of(tenant)));
        TenantId other = Tenants.fresh();
        news.stored(other);
        await(() -> follower.followed().equals(List.of(tenant, other)));
    }

    @Test
    void whatIsStoredIsToldAfterTheCommitAndNotBefore() throws InterruptedException {
        CompletableFuture<List<AppendOutcome>> commit = new CompletableFuture<>();
        Interaction view = Interactions.interaction().build();
        var ingest = new IngestInteractionsService(log(commit), news);
        CompletableFuture<List<AppendOutcome>> receipt =
                ingest.ingest(tenant, List.of(view)).toCompletableFuture();
        TenantId mark = Tenants.fresh();
        news.stored(mark);
        await(() -> follower.followed().contains(mark));
        assertThat(follower.followed()).doesNotContain(tenant);
        commit.complete(List.of(AppendOutcome.STORED));
        assertThat(receipt).isCompleted();
        await(() -> follower.followed().contains(tenant));
    }

    private static InteractionLog log(CompletionStage<List<AppendOutcome>> commit) {
        return (InteractionLog)
                Proxy.newProxyInstance(
                        InteractionLog.class.getClassLoader(),
                        new Class<?>[] {InteractionLog.class},
                        (proxy, method, args) -> commit);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFollowerThatFailsHearsTheNextNews(boolean atOnce) throws InterruptedException {
        follower.answer(failure(atOnce));
        for (int n = 1; n <= 3; n++) {
            int runs = n;
            news.stored(tenant);
            await(() -> follower.followed().size() == runs);
        }
        follower.becomeWilling();
        news.stored(tenant);
        await(() -> follower.followed().equals(List.of(tenant)));
    }

    private static Supplier<CompletionStage<Void>> failure(boolean atOnce) {
        return () -> {
            RuntimeException failure = new IllegalStateException("The log is gone.");
            if (atOnce) {
                throw failure;
            }
            return failedFuture(failure);
        };
    }

    @Test
    void newsThatComesWhileTheFollowerIsBusyGivesOneMoreRunAndKeepsNobodyWaiting()
            throws InterruptedException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        follower.waitFor(end);
        news.stored(tenant);
        await(() -> follower.followed().size() == 1);
        for (int n = 0; n < 1_000; n++) {
            news.stored(tenant);
        }
        assertThat(follower.followed()).hasSize(1);
        end.complete(null);
        await(() -> follower.followed().size() > 1);
        news.stored(Tenants.fresh());
        await(() -> !follower.followed().getLast().equals(tenant));
        assertThat(follower.followed()).hasSizeLessThan(10);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + LIMIT_MILLIS;
        while (!condition.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as("it comes in time").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
