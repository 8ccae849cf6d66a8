package io.quando.application.ingest;

import static io.quando.domain.behaviour.AppendOutcome.CONFLICT;
import static io.quando.domain.behaviour.AppendOutcome.DUPLICATE;
import static io.quando.domain.behaviour.AppendOutcome.STORED;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.adapter.local.LocalStores;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Interactions;
import io.quando.testkit.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngestInteractionsServiceTest {
    private final TenantId tenant = Tenants.fresh();
    private final LocalStores stores = new LocalStores(Clock.systemUTC());
    private final List<TenantId> news = new ArrayList<>();
    private final IngestInteractions service =
            new IngestInteractionsService(stores.interactionLog(), news::add);

    @Test
    void whatWasStoredIsNewsOnce() {
        assertThat(await(service.ingest(tenant, Interactions.sequence(3))))
                .containsExactly(STORED, STORED, STORED);
        assertThat(news).containsExactly(tenant);
    }

    @Test
    void duplicatesAndConflictsAreNoNews() {
        Interaction bread = interaction("1").build();
        await(service.ingest(tenant, List.of(bread)));
        news.clear();
        Interaction other = interaction("1").item("milk").build();
        assertThat(await(service.ingest(tenant, List.of(bread, other))))
                .containsExactly(DUPLICATE, CONFLICT);
        assertThat(news).isEmpty();
        assertThat(await(service.ingest(tenant, List.of(bread, interaction("2").build()))))
                .containsExactly(DUPLICATE, STORED);
        assertThat(news).containsExactly(tenant);
    }

    @Test
    void nothingIsNoNews() {
        assertThat(await(service.ingest(tenant, List.of()))).isEmpty();
        assertThat(news).isEmpty();
    }

    @Test
    void tooManyAreRefusedWithoutStoringAny() {
        List<Interaction> many =
                Collections.nCopies(IngestInteractions.MAX_BATCH + 1, interaction("1").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.ingest(tenant, many))
                .withMessage(
                        "A call may bring 10000 interactions, not 10001: send them in several calls.");
        assertThat(await(stores.interactionLog().after(tenant, LogPosition.START, 10))).isEmpty();
        assertThat(await(service.ingest(tenant, many.subList(1, many.size())))).hasSize(10_000);
    }
}
