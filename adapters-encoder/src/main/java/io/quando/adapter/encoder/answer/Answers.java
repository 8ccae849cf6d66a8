package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Weights;
import io.quando.domain.sequence.History;
import java.util.List;

/// How a network scores all items.
public interface Answers {
    /// How many of the last events of a history matter at most.
    int longest();

    /// **Shape** [histories, items]
    ///
    /// @param memory that the scores are to be in
    /// @param histories none empty
    NDArray scores(NDManager memory, Weights weights, List<History> histories);
}
