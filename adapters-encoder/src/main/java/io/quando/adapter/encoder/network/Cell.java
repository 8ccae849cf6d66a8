package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The cells of a recurrent network, which carry its state from one item to the next.
public enum Cell {
    /// Cho et al. 2014, Learning Phrase Representations using RNN Encoder–Decoder, section 2.3
    GRU(3) {
        @Override
        NDArray states(NDArray x, NDArray start, NDList weights) {
            return Operations.gru(x, start, weights);
        }
    },
    /// Hochreiter & Schmidhuber 1997, Long Short-Term Memory; with the forget gate of Gers et al.
    /// 2000
    LSTM(4) {
        @Override
        NDArray states(NDArray x, NDArray start, NDList weights) {
            return Operations.lstm(x, start, weights);
        }
    };

    private final int parts;

    Cell(int parts) {
        this.parts = parts;
    }

    /// The names of all cells, the default first.
    public static List<String> words() {
        return Arrays.stream(values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// The height of its weights as a multiple of the width.
    int parts() {
        return parts;
    }

    /// @param x of shape [rows, length, inputs]
    /// @param start zeros of shape [1, rows, width]
    /// @param weights for the inputs, for the states, and the shifts of both
    abstract NDArray states(NDArray x, NDArray start, NDList weights);
}
