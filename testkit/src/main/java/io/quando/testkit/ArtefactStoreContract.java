package io.quando.testkit;

import static io.quando.testkit.Artefacts.requireSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of every [ArtefactStore].
public abstract class ArtefactStoreContract {
    private static final String TRAINING = "nightly-1";

    protected final TenantId tenant = Tenants.fresh();

    /// The same store on every call in one test.
    protected abstract ArtefactStore store();

    @Test
    void beforeTheFirstThereIsNone() {
        assertThat(store().names(tenant)).isEmpty();
        assertThatThrownBy(() -> store().load(tenant, "x")).isInstanceOf(ArtefactException.class);
        assertThat(store().checkpoint(tenant, TRAINING)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void whatIsLoadedIsWhatWasPublished(int items) {
        Artefact artefact = Artefacts.drawn(items, items);
        String name = store().publish(tenant, artefact);
        requireSame(store().load(tenant, name), artefact);
        assertThat(store().manifest(tenant, name)).isEqualTo(artefact.manifest());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void aQuantisedOneComesBackAsItIs(int items) {
        Artefact artefact = Artefacts.quantised(items, items);
        assertThat(artefact.quantised()).isNotEmpty();
        requireSame(store().load(tenant, store().publish(tenant, artefact)), artefact);
    }

    @Test
    void namesSortAsTheyWerePublished() {
        List<String> published = IntStream.range(0, 12).mapToObj(this::publish).toList();
        assertThat(published).isSorted().doesNotHaveDuplicates();
        assertThat(store().names(tenant)).isEqualTo(published);
    }

    @Test
    void aRemovedOneIsGoneAndItsNameIsNotGivenAgain() {
        String first = publish(1);
        String second = publish(2);
        store().remove(tenant, second);
        assertThat(store().names(tenant)).containsExactly(first);
        assertThatThrownBy(() -> store().load(tenant, second))
                .isInstanceOf(ArtefactException.class)
                .hasMessageContaining(second);
        assertThatThrownBy(() -> store().manifest(tenant, second))
                .isInstanceOf(ArtefactException.class);
        store().remove(tenant, first);
        assertThat(publish(3)).isGreaterThan(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../x", "0000000077", ".training", "a\u0000b"})
    void whatWasNeverPublishedIsNotThere(String name) {
        String published = publish(1);
        store().remove(tenant, name);
        assertThatThrownBy(() -> store().load(tenant, name)).isInstanceOf(ArtefactException.class);
        assertThatThrownBy(() -> store().manifest(tenant, name))
                .isInstanceOf(ArtefactException.class);
        assertThat(store().names(tenant)).containsExactly(published);
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        String name = publish(1);
        store().keep(tenant, TRAINING, Artefacts.checkpoint(1));
        TenantId other = Tenants.fresh();
        assertThat(store().names(other)).isEmpty();
        assertThat(store().checkpoint(other, TRAINING)).isNull();
        store().remove(other, name);
        store().forget(other, TRAINING);
        requireSame(store().load(tenant, name), Artefacts.drawn(1, 5));
        assertThat(store().checkpoint(tenant, TRAINING)).isNotNull();
    }

    @Test
    void concurrentPublishersGetNamesOfTheirOwn() {
        List<String> names = IntStream.range(0, 8).parallel().mapToObj(this::publish).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(store().names(tenant)).containsExactlyInAnyOrderElementsOf(names);
        for (int i = 0; i < names.size(); i++) {
            requireSame(store().load(tenant, names.get(i)), Artefacts.drawn(i, 5));
        }
    }

    @Test
    void aCheckpointReplacesTheOneBeforeUntilItIsForgotten() {
        store().keep(tenant, TRAINING, Artefacts.checkpoint(1));
        store().keep(tenant, "other", Artefacts.checkpoint(2));
        store().keep(tenant, TRAINING, Artefacts.checkpoint(3));
        requireSame(checkpoint(TRAINING), Artefacts.checkpoint(3));
        requireSame(checkpoint("other"), Artefacts.checkpoint(2));
        store().forget(tenant, TRAINING);
        store().forget(tenant, TRAINING);
        assertThat(store().checkpoint(tenant, TRAINING)).isNull();
        requireSame(checkpoint("other"), Artefacts.checkpoint(2));
    }

    @Test
    void checkpointsAreNoEncoders() {
        store().keep(tenant, TRAINING, Artefacts.checkpoint(1));
        assertThat(store().names(tenant)).isEmpty();
        assertThat(publish(1)).isEqualTo(store().names(tenant).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../x", "a/b", "a\\b", ".x", "a b", "é", "a\n", "LONG"})
    void aTrainingMustHaveANameThatCanStandInAPath(String given) {
        String training = given.equals("LONG") ? "x".repeat(300) : given;
        assertThatThrownBy(() -> store().keep(tenant, training, Artefacts.checkpoint(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The training (" + training + ")");
        assertThatThrownBy(() -> store().checkpoint(tenant, training))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().forget(tenant, training))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String publish(int seed) {
        return store().publish(tenant, Artefacts.drawn(seed, 5));
    }

    private Checkpoint checkpoint(String training) {
        return Objects.requireNonNull(store().checkpoint(tenant, training));
    }
}
