package io.quando.adapter.persistence;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.privacy.UserId;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is in a store that an earlier program left can be read, and the store goes on being used.
abstract class LandedStoreTests {
    private static final TenantId TENANT = TenantId.DEFAULT;
    private static final UserId ANN =
            new UserId(UUID.fromString("3cacacd3-e700-0eca-90a1-438699758adf"));
    private static final int ALL = 100;

    static final CatalogueItem BREAD =
            new CatalogueItem(
                    new ItemId("bread"),
                    "Bread \"rye\" 😀",
                    "Dark\nand heavy",
                    List.of("Food", "Food > Bread", "it's {odd}, \"quoted\""),
                    3.1,
                    Map.of("brand", "Müller"),
                    new Availability(
                            Instant.parse("2011-01-01T00:00:00Z"),
                            Instant.parse("2031-01-01T00:00:00Z")),
                    "images/1.png");

    private static final Interaction FULL =
            new Interaction(
                    new EventId("full"),
                    ANN,
                    new ItemId("bread"),
                    InteractionType.RATE,
                    Instant.parse("2024-03-01T10:00:00.123456Z"),
                    4.5,
                    2.0,
                    "s-1",
                    Place.point(52.5, 13.4),
                    Map.of("device", "phone"),
                    "für Käthe 😀",
                    "r-1");

    @Inject InteractionLog log;
    @Inject Catalogue catalogue;
    @Inject ModelRegistry registry;
    @Inject RuleBook book;
    @Inject JobBoard board;

    @Test
    void theLogIsReadAsItWas() {
        List<LoggedInteraction> all = await(log.after(TENANT, LogPosition.START, ALL));
        assertThat(all)
                .filteredOn(entry -> !entry.interaction().id().value().startsWith("later"))
                .hasSize(10)
                .extracting(entry -> entry.interaction().id().value())
                .startsWith("full", "search", "cErtCye1ovGjqN2bW7pjJg", "arrived");
        assertThat(all.getFirst().interaction()).isEqualTo(FULL);
        assertThat(await(log.history(TENANT, ANN, null, ALL)))
                .extracting(entry -> entry.interaction().id().value())
                .contains("arrived", "cErtCye1ovGjqN2bW7pjJg", "full");
        assertThat(await(log.summary(TENANT)).deadLetters()).isPositive();
    }

    @Test
    void anEventThatWasStoredIsStillADuplicateAndNewOnesGoBehindIt() {
        Interaction later = FULL.withId(new EventId("later-" + UUID.randomUUID()));
        assertThat(await(log.append(TENANT, List.of(FULL, later))))
                .containsExactly(AppendOutcome.DUPLICATE, AppendOutcome.STORED);
        assertThat(await(log.after(TENANT, LogPosition.START, ALL)).getLast().interaction())
                .isEqualTo(later);
    }

    @Test
    void theCatalogueIsReadAndEdited() {
        assertThat(await(catalogue.find(TENANT, List.of(BREAD.id()))).values())
                .containsExactly(BREAD);
        assertThat(await(catalogue.page(TENANT, new ItemQuery("ärg bür", null, null, ALL))))
                .extracting(CatalogueItem::title)
                .containsExactly("Ärger im Büro");
        ItemId butter = new ItemId("butter");
        StoredItem before = Objects.requireNonNull(await(catalogue.current(TENANT, butter)));
        CatalogueItem changed = CatalogueItem.titled(butter, "Butter " + UUID.randomUUID());
        EditedItem edited =
                Objects.requireNonNull(
                        await(catalogue.edit(TENANT, List.of(butter), (id, old) -> changed))
                                .get(butter));
        assertThat(edited.before()).isEqualTo(before);
        assertThat(await(catalogue.current(TENANT, butter)))
                .isEqualTo(edited.after())
                .satisfies(now ->
                        assertThat(Objects.requireNonNull(now).version())
                                .isGreaterThan(before.version()));
    }

    @Test
    void theModelsAndTheirRulesAreThere() {
        List<ModelVersion> versions = await(registry.versions(TENANT));
        assertThat(versions.stream().filter(m -> m.isOf(Parts.RULES)))
                .extracting(ModelVersion::version)
                .containsExactly(2L, 1L);
        assertThat(await(registry.live(TENANT)).version()).isEqualTo(2);
        assertThat(await(book.page(TENANT, new RuleQuery(null, RuleMeasure.LIFT, null, ALL))))
                .hasSize(2)
                .filteredOn(rule -> rule.state() == RuleState.PINNED)
                .extracting(BookedRule::rule)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.antecedent()).containsExactly(BREAD.id());
                    assertThat(rule.counts().both()).isEqualTo(40);
                });
    }

    @Test
    void theEncodersAreThere() {
        assertThat(await(registry.versions(TENANT)).stream().filter(m -> m.isOf(Parts.ENCODER)))
                .extracting(ModelVersion::artefact)
                .isEqualTo(artefacts());
    }

    /// The artefacts of the encoders that a program of that schema could publish.
    protected List<String> artefacts() {
        return List.of("sasrec-3");
    }

    @Test
    void theJobsAreThere() {
        JobId first = new JobId(UUID.fromString("c5c9340c-c9c6-4896-9b1b-dcde8e37d9bc"));
        Job job = Objects.requireNonNull(await(board.find(TENANT, first)));
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.what()).containsExactly(Parts.RULES);
        assertThat(job.metrics()).containsEntry("rules", 2.0);
        JobId next = await(board.submit(TENANT, Set.of(Parts.RULES), Map.of()));
        assertThat(await(board.cancel(TENANT, next))).isTrue();
    }
}
