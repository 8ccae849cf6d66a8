package io.quando.adapter.persistence;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/// The door by which calls from any thread enter Hibernate Reactive: each works on a duplicated
/// context of its own, since a session that lay in the caller's would be shared by all that the
/// caller does at once.
final class ReactiveSessions {
    private final Vertx vertx;
    private final Mutiny.SessionFactory factory;

    ReactiveSessions(Vertx vertx, Mutiny.SessionFactory factory) {
        this.vertx = vertx;
        this.factory = factory;
    }

    <T> CompletionStage<T> read(Function<Mutiny.Session, Uni<T>> work) {
        return run(() -> factory.withSession(work));
    }

    <T> CompletionStage<T> write(Function<Mutiny.Session, Uni<T>> work) {
        return run(() -> factory.withTransaction(work));
    }

    private <T> CompletionStage<T> run(Supplier<Uni<T>> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        ownContext()
                .runOnContext(entered ->
                        Uni.createFrom()
                                .deferred(work::get)
                                .subscribe()
                                .with(result::complete, result::completeExceptionally));
        return result;
    }

    private Context ownContext() {
        Context current = Vertx.currentContext();
        Context root =
                current != null && current.isEventLoopContext()
                        ? VertxContext.getRootContext(current)
                        : ((VertxInternal) vertx).createEventLoopContext();
        Context own = VertxContext.createNewDuplicatedContext(root);
        VertxContextSafetyToggle.setContextSafe(own, true);
        return own;
    }
}
