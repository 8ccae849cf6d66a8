package io.quando.application.evaluate.live;

import io.quando.application.sequences.LoggedEvent;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Interactions of a log by their owners, oldest first.
final class LoggedJournal implements Journal {
    private record Place(List<Interaction> owned, int index) {}

    private final List<Place> places;

    private LoggedJournal(List<Place> places) {
        this.places = places;
    }

    @Override
    public List<Interaction> upTo(int origin) {
        Place place = places.get(origin);
        return Collections.unmodifiableList(place.owned().subList(0, place.index() + 1));
    }

    /// Builds a journal.
    ///
    /// **Mutates** grows by [#add]; then [#sequences], then [#build].
    static final class Builder {
        private final ZoneId zone;
        private final Map<String, List<Interaction>> byOwner = new LinkedHashMap<>();
        private final List<Place> places = new ArrayList<>();

        Builder(ZoneId zone) {
            this.zone = zone;
        }

        void add(Interaction interaction) {
            if (interaction.item() != null) {
                byOwner.computeIfAbsent(LoggedEvent.owner(interaction), o -> new ArrayList<>())
                        .add(interaction);
            }
        }

        /// Builds the sequences of the events that show interest, and assigns their origins to the
        /// journal.
        Sequences sequences() {
            SequencesBuilder sequences = Sequences.builder();
            byOwner.values()
                    .forEach(owned -> {
                        owned.sort(Comparator.comparing(Interaction::time));
                        for (int index = 0; index < owned.size(); index++) {
                            if (owned.get(index).type().showsInterest()) {
                                LoggedEvent.add(owned.get(index), zone, sequences);
                                places.add(new Place(owned, index));
                            }
                        }
                    });
            return sequences.build();
        }

        LoggedJournal build() {
            return new LoggedJournal(places);
        }
    }
}
