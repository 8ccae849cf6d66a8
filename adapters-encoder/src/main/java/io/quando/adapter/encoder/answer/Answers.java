package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Weights;
import io.quando.domain.sequence.History;
import java.util.List;

/// The scoring of all items by a network.
public interface Answers {
    /// The number of last events of a history that the network reads at most.
    int longest();

    /// Scores all items.
    ///
    /// **Shape** [histories, items]
    ///
    /// @param memory memory for the scores
    /// @param histories histories, none empty
    NDArray scores(NDManager memory, Weights weights, List<History> histories);
}
