package io.quando.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A transaction that was rolled back because another one came between, and that is likely to
/// succeed when it runs again.
final class Contention extends RuntimeException {
    private static final int ATTEMPTS = 20;

    /// Deadlock and serialization failure: PostgreSQL, appendix A, class 40.
    private static final Set<String> STATES = Set.of("40P01", "40001");

    Contention(String message) {
        super(message);
    }

    /// Runs a transaction, and again as long as another one came between.
    static <T> CompletionStage<T> overcome(Supplier<CompletionStage<T>> transaction) {
        return Uni.createFrom()
                .completionStage(transaction)
                .onFailure(Contention::caused)
                .retry()
                .atMost(ATTEMPTS)
                .subscribeAsCompletionStage();
    }

    private static boolean caused(@Nullable Throwable failure) {
        return failure != null && (isOne(failure) || caused(failure.getCause()));
    }

    private static boolean isOne(Throwable failure) {
        return failure instanceof Contention
                || (failure instanceof PgException e && STATES.contains(e.getSqlState()));
    }
}
