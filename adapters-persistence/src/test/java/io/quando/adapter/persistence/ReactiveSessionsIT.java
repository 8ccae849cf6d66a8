package io.quando.adapter.persistence;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Items;
import io.quando.testkit.Tenants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Stores are called from wherever the caller happens to be.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReactiveSessionsIT {
    @Inject Vertx vertx;
    @Inject Catalogue catalogue;
    @Inject ReactiveSessions sessions;

    private final TenantId tenant = Tenants.fresh();

    @Test
    void anEventLoopMayAskManyThingsAtOnce() {
        assertWorksOn(task -> vertx.getOrCreateContext().runOnContext(entered -> task.run()));
    }

    @Test
    void aRequestsContextMayAskManyThingsAtOnce() {
        assertWorksOn(task ->
                VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
                        .runOnContext(entered -> task.run()));
    }

    @Test
    void aWorkerMayAskManyThingsAtOnce() {
        assertWorksOn(task ->
                vertx.executeBlocking(
                        () -> {
                            task.run();
                            return true;
                        },
                        false));
    }

    @Test
    void aVirtualThreadMayAskManyThingsAtOnce() {
        assertWorksOn(Thread::startVirtualThread);
    }

    @Test
    void aFailedTransactionLeavesNothingAndSaysWhy() {
        String sql = "INSERT INTO rule_decision VALUES (:tenant, 'kept?', 'PINNED')";
        CompletionStage<Integer> failing =
                sessions.write(session ->
                        NativeSql.of(sql, tenant)
                                .run(session)
                                .chain(done ->
                                        Uni.createFrom()
                                                .<Integer>failure(
                                                        new IllegalStateException("broken"))));
        assertThatThrownBy(() -> await(failing)).hasRootCauseMessage("broken");
        NativeSql count =
                NativeSql.of("SELECT count(*) FROM rule_decision WHERE tenant = :tenant", tenant);
        List<Long> kept = await(sessions.read(session -> count.list(session, Long.class)));
        assertThat(kept).containsExactly(0L);
    }

    private void assertWorksOn(Consumer<Runnable> place) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        place.accept(() ->
                manyThings()
                        .whenComplete((nothing, failure) -> {
                            if (failure == null) {
                                done.complete(null);
                            } else {
                                done.completeExceptionally(failure);
                            }
                        }));
        await(done);
        assertThat(await(catalogue.count(tenant))).isEqualTo(20);
    }

    private CompletableFuture<Void> manyThings() {
        return CompletableFuture.allOf(
                IntStream.range(0, 20)
                        .mapToObj(this::putAndFind)
                        .toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> putAndFind(int n) {
        ItemId id = new ItemId("item-" + n);
        return catalogue
                .put(tenant, List.of(Items.item(id.value()).build()))
                .thenCompose(put -> catalogue.find(tenant, List.of(id)))
                .thenAccept(found -> assertThat(found).containsOnlyKeys(id))
                .toCompletableFuture();
    }
}
