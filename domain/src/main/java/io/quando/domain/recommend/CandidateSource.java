package io.quando.domain.recommend;

import java.util.List;

/// Proposes items for a user. Its work must not grow with the log, the rules or the catalogue, only
/// with the context and the answer.
public interface CandidateSource {
    /// The kind of all its candidates.
    ReasonKind kind();

    /// At most one candidate an item, in no particular order.
    List<Candidate> propose(UserContext context);
}
