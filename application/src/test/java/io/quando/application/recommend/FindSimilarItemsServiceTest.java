package io.quando.application.recommend;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.application.World;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.ItemId;
import io.quando.testkit.Items;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindSimilarItemsServiceTest {
    private final World world = new World().sells("bread", "butter", "jam", "tea");
    private final FindSimilarItems service =
            new FindSimilarItemsService(
                    world.models, world.stores.catalogue(), () -> NOON, Runnable::run);

    @BeforeEach
    void annaTookBreadThenButterThenJamThenSomethingThatIsGone() {
        world.happened(
                interaction("1").item("bread"),
                interaction("2").item("butter"),
                interaction("3").item("gone"),
                interaction("4").item("jam"));
        await(world.follower().catchUp(world.tenant));
    }

    @Test
    void theMostSimilarComesFirst() {
        assertThat(similar("bread", 10)).containsExactly("butter", "jam");
        assertThat(similar("bread", 1)).containsExactly("butter");
        assertThat(await(service.similar(world.tenant, new ItemId("bread"), 2)))
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                .allMatch(item -> item.score() > 0);
    }

    @Test
    void whatIsNotAvailableNowGivesItsPlaceToTheNext() {
        world.sells(Items.item("butter").availability(new Availability(null, NOON)));
        assertThat(similar("bread", 1)).containsExactly("jam");
    }

    @Test
    void nothingIsLikeAnItemOfWhichNothingIsKnown() {
        assertThat(similar("tea", 10)).isEmpty();
        assertThat(similar("unheard-of", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void aCountOutsideItsRangeIsRefused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> similar("bread", count))
                .withMessage("The number of items (%d) must be between 1 and 1000.", count);
    }

    private List<String> similar(String item, int count) {
        return await(service.similar(world.tenant, new ItemId(item), count)).stream()
                .map(found -> found.item().id().value())
                .toList();
    }
}
