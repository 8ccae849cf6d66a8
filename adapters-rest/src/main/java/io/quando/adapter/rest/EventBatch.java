package io.quando.adapter.rest;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The events of one call: those that can be used, and why the others cannot.
final class EventBatch {
    private static final int SHOWN = 100;

    private final List<Interaction> interactions = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final List<RejectedJson> unusable = new ArrayList<>();
    private final Warnings warnings = new Warnings();

    /// @throws BadRequest if there are entries and none of them can be used
    EventBatch(EventReader reader, List<JsonText.Entry> entries, boolean strict) {
        for (int i = 0; i < entries.size(); i++) {
            try {
                add(reader, entries.get(i), i, strict);
            } catch (BadRequest e) {
                unusable.add(new RejectedJson(i, String.valueOf(e.getMessage())));
            }
        }
        if (interactions.isEmpty() && !unusable.isEmpty()) {
            throw new BadRequest(
                    400,
                    "No entry could be used. The first: " + unusable.getFirst().reason(),
                    unusable.subList(0, Math.min(unusable.size(), SHOWN)));
        }
    }

    private void add(EventReader reader, JsonText.Entry entry, int index, boolean strict) {
        JsonBody.Read<EventJson> event = JsonBody.value(entry, EventJson.class, strict);
        interactions.add(event.as(e -> reader.read(e, index)));
        indexes.add(index);
        EventTypes.notice("type", event.value().type(), event.remarks());
        warnings.add(index, event.remarks());
    }

    Warnings warnings() {
        return warnings;
    }

    List<Interaction> interactions() {
        return interactions;
    }

    /// Why entries are not in the log: those that could not be used, and those that contradict it.
    List<RejectedJson> rejected(List<AppendOutcome> outcomes) {
        List<RejectedJson> rejected = new ArrayList<>(unusable);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == AppendOutcome.CONFLICT) {
                rejected.add(new RejectedJson(indexes.get(i), conflict(interactions.get(i))));
            }
        }
        rejected.sort(Comparator.comparingInt(RejectedJson::index));
        return rejected;
    }

    private static String conflict(Interaction interaction) {
        return "The eventId (%s) is already stored with another content; the log keeps that. A new event needs an id of its own."
                .formatted(interaction.id());
    }
}
