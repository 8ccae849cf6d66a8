package io.quando.adapter.rest;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The events that come with a question. One whose time is not credible is left out, with a word.
final class VisitorHistory {
    private final EventReader reader;
    private final UserId user;
    private final Instant latest;

    /// @param latest the moment from which on a time lies ahead
    VisitorHistory(EventReader reader, UserId user, Instant latest) {
        this.reader = reader;
        this.user = user;
        this.latest = latest;
    }

    /// @throws BadRequest if an event cannot be an interaction
    List<Interaction> of(List<EventJson> events, Remarks remarks) {
        List<Interaction> history = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            String path = "history[%d]".formatted(i);
            EventTypes.notice(path + ".type", events.get(i).type(), remarks);
            Interaction interaction = read(path, events.get(i), i);
            String objection = reader.objection(interaction, latest);
            if (objection == null) {
                history.add(interaction);
            } else {
                String left = "The event %s was left out. %s".formatted(path, objection);
                remarks.add(Remark.of(path + ".time", left, null));
            }
        }
        return history;
    }

    private Interaction read(String path, EventJson event, int index) {
        try {
            return reader.readAs(user, event, index);
        } catch (BadRequest e) {
            throw new BadRequest("In %s: %s".formatted(path, e.getMessage()));
        }
    }
}
