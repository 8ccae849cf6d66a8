package io.quando.domain.recommend;

import java.util.List;

/// Proposes items for a situation. Its work must not grow with the log, the rules or the catalogue,
/// only with the situation and the answer.
public interface CandidateSource {
    /// At most one candidate an item, in no particular order.
    List<Candidate> propose(Situation situation);
}
