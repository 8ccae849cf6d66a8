package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.statistics.HandWrittenLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventIdsTest {
    private static final Interaction BREAD = viewed("any");

    @Test
    void repeatsWithinASourceHaveIdsOfTheirOwn() {
        List<EventId> ids = new ArrayList<>();
        for (int ordinal = 0; ordinal < 300; ordinal++) {
            ids.add(EventIds.derived(BREAD, ordinal));
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.getFirst().value()).isEqualTo(ContentHash.of(BREAD));
    }

    @Test
    void readingASourceAgainDerivesTheSameIds() {
        assertThat(EventIds.derived(viewed("another"), 299))
                .isEqualTo(EventIds.derived(BREAD, 299));
    }

    private static Interaction viewed(String id) {
        return HandWrittenLog.event(
                id, "anna", "bread", InteractionType.VIEW, HandWrittenLog.MONDAY_MORNING);
    }
}
