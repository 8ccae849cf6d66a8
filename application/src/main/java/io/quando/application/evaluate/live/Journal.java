package io.quando.application.evaluate.live;

import io.quando.domain.behaviour.Interaction;
import java.util.List;

/// The interactions behind sequences, found by the origin of an event.
public interface Journal {
    /// All interactions of an event's owner up to that event, oldest first. Interactions that are
    /// no events of a sequence, such as returns, are included.
    ///
    /// @param origin origin of the event, see [io.quando.domain.sequence.Sequences#origin]
    List<Interaction> upTo(int origin);
}
