package io.quando.adapter.persistence;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Interactions;
import io.quando.testkit.Tenants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The log under many senders at once.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogLoadIT {
    private static final int EVENTS = 50_000;
    private static final int CONNECTIONS = 16;
    private static final int BATCH = 500;
    private static final long SEED = 42;

    @Inject InteractionLog log;

    private final TenantId tenant = Tenants.fresh();

    @Test
    void repeatedShuffledEventsOnManyConnectionsAreStoredOnce() {
        List<Interaction> sent = repeated(Interactions.sequence(EVENTS));
        List<AppendOutcome> outcomes = send(sent);
        assertThat(outcomes).hasSameSizeAs(sent).doesNotContain(AppendOutcome.CONFLICT);
        assertThat(Collections.frequency(outcomes, AppendOutcome.STORED)).isEqualTo(EVENTS);
        assertThat(await(log.summary(tenant)).interactions()).isEqualTo(EVENTS);
    }

    /// A tenth of the events two to five times, all shuffled.
    private static List<Interaction> repeated(List<Interaction> events) {
        Random random = new Random(SEED);
        List<Interaction> sent = new ArrayList<>();
        for (Interaction event : events) {
            int times = random.nextInt(10) == 0 ? 2 + random.nextInt(4) : 1;
            sent.addAll(Collections.nCopies(times, event));
        }
        Collections.shuffle(sent, random);
        return sent;
    }

    private List<AppendOutcome> send(List<Interaction> events) {
        Queue<List<Interaction>> batches = new ConcurrentLinkedQueue<>();
        for (int from = 0; from < events.size(); from += BATCH) {
            batches.add(events.subList(from, Math.min(events.size(), from + BATCH)));
        }
        List<CompletableFuture<List<AppendOutcome>>> senders =
                IntStream.range(0, CONNECTIONS)
                        .mapToObj(n -> drain(batches, List.of()).toCompletableFuture())
                        .toList();
        return senders.stream().flatMap(sender -> await(sender).stream()).toList();
    }

    private CompletionStage<List<AppendOutcome>> drain(
            Queue<List<Interaction>> batches, List<AppendOutcome> before) {
        List<Interaction> next = batches.poll();
        return next == null
                ? CompletableFuture.completedFuture(before)
                : log.append(tenant, next)
                        .thenCompose(outcomes ->
                                drain(
                                        batches,
                                        Stream.concat(before.stream(), outcomes.stream())
                                                .toList()));
    }
}
