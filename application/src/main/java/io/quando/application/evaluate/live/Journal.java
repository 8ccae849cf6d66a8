package io.quando.application.evaluate.live;

import io.quando.domain.behaviour.Interaction;
import java.util.List;

/// The interactions behind sequences, found by the origin of an event.
public interface Journal {
    /// All that the owner of an event did up to that event, oldest first; also what is no event of
    /// a sequence, such as returns.
    ///
    /// @param origin of the event, see [io.quando.domain.sequence.Sequences#origin]
    List<Interaction> upTo(int origin);
}
