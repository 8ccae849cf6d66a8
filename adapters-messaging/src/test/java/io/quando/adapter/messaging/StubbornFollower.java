package io.quando.adapter.messaging;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.application.follow.FollowTenant;
import io.quando.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/// Remembers whom it was to follow, and answers as the test says.
@Singleton
class StubbornFollower implements FollowTenant {
    private static final Supplier<CompletionStage<Void>> WILLING = () -> completedFuture(null);

    private final List<TenantId> followed = new CopyOnWriteArrayList<>();
    private volatile Supplier<CompletionStage<Void>> answer = WILLING;

    @Override
    public CompletionStage<Void> catchUp(TenantId tenant) {
        followed.add(tenant);
        return answer.get();
    }

    List<TenantId> followed() {
        return followed;
    }

    void answer(Supplier<CompletionStage<Void>> answer) {
        this.answer = answer;
    }

    void becomeWilling() {
        answer = WILLING;
        followed.clear();
    }

    /// Answers nothing until the future completes.
    void waitFor(CompletableFuture<Void> end) {
        answer = () -> end;
    }
}
