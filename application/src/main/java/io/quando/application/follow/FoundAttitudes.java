package io.quando.application.follow;

import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.RatingCensus;
import io.quando.domain.behaviour.RatingScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meaning of a tenant's interactions, by a scale of ratings that is set or found in the log.
///
/// **Mutates** grows by [#after]; one caller at a time.
final class FoundAttitudes {
    private final @Nullable RatingScale set;
    private final RatingCensus census = new RatingCensus();
    private LogPosition position = LogPosition.START;

    /// @param set the scale, or null to find it
    FoundAttitudes(@Nullable RatingScale set) {
        this.set = set;
    }

    /// The attitudes once a page of the log is known, too. A page that comes again counts once.
    Attitudes after(List<LoggedInteraction> page) {
        for (LoggedInteraction entry : page) {
            if (entry.position().compareTo(position) > 0) {
                census.count(entry.interaction());
                position = entry.position();
            }
        }
        return new Attitudes(set == null ? census.scale() : set);
    }
}
