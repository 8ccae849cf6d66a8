package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;

/// Vectors of the types of events, which are added to those of the items.
///
/// **Source** Meng, Yang & Xiao 2020, Incorporating User Micro-behaviors and Item Knowledge into
/// Multi-task Learning for Session-based Recommendation; added as Devlin et al. 2019, BERT, section
/// 3, adds segments
///
/// @param width width of the items' vectors
record ActionTable(int width) {
    private static final String ACTIONS = "actions";
    private static final double DEVIATION = 0.02;

    Parameter parameter() {
        return new Parameter(
                ACTIONS,
                new int[] {Actions.ROWS, width},
                Initial.normal(DEVIATION),
                Parameter.Kind.POSITIONS);
    }

    /// **Shape** [rows, length, width]
    NDArray read(Weights weights, Tokens tokens) {
        long[] rows = new long[tokens.rows() * tokens.length()];
        for (int row = 0; row < tokens.rows(); row++) {
            int[] done = tokens.done(row);
            for (int i = 0; i < done.length; i++) {
                rows[row * tokens.length() + i] = done[i];
            }
        }
        return Operations.rows(
                weights.get(ACTIONS),
                Operations.codes(tokens.memory(), rows, tokens.rows(), tokens.length()));
    }
}
