package io.quando.adapter.persistence;

import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.Place;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Tenants;
import io.quando.testkit.Users;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeadLetterIT {
    @Inject Pool pool;
    @Inject InteractionLog log;

    private final TenantId tenant = Tenants.fresh();

    @Test
    void aConflictIsPutAsideWithItsContentAndItsRepeatsAreCounted() {
        Interaction newcomer =
                interaction("e1").item("milk").value(2).place(Place.cell("u33db")).build();
        append(interaction("e1").item("bread").build());
        append(newcomer, newcomer);
        Row first = deadLetter();
        append(newcomer);
        Row row = deadLetter();
        assertThat(row.getString("reason")).isEqualTo("conflict");
        assertThat(row.getInteger("attempts")).isEqualTo(3);
        assertThat(row.getOffsetDateTime("first_seen"))
                .isEqualTo(first.getOffsetDateTime("first_seen"));
        assertThat(row.getOffsetDateTime("last_seen"))
                .isAfter(first.getOffsetDateTime("last_seen"));
        JsonObject payload = row.getJsonObject("payload");
        assertThat(payload.getString("user")).isEqualTo(Users.user("anna").toString());
        assertThat(payload.getString("item")).isEqualTo("milk");
        assertThat(payload.getJsonObject("place").getString("cell")).isEqualTo("u33db");
    }

    private void append(Interaction... interactions) {
        await(log.append(tenant, List.of(interactions)));
    }

    private Row deadLetter() {
        return await(
                pool.preparedQuery("SELECT * FROM dead_letter WHERE tenant = $1")
                        .execute(Tuple.of(tenant.value()))
                        .map(rows -> rows.iterator().next())
                        .toCompletionStage());
    }
}
