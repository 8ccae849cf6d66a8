package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.ArrayList;
import java.util.List;

/// A variational autoencoder from the items of users to a latent distribution and back.
///
/// **Source** Liang, Krishnan, Hoffman & Jebara 2018, Variational Autoencoders for Collaborative
/// Filtering, section 2
///
/// @param items number of items
/// @param hidden width between items and latent distributions
/// @param latent width of a latent distribution
public record Autoencoder(int items, int hidden, int latent) {
    private static final String READ = "items.read";
    private static final String READ_SHIFT = "items.read.shift";
    private static final String TOLD = "items.told";
    private static final String TOLD_SHIFT = "items.told.shift";

    public List<Parameter> parameters() {
        Initial initial = Initial.xavier(hidden, items);
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.items(READ, items, hidden, initial));
        parameters.add(Parameter.vector(READ_SHIFT, hidden, 0));
        parameters.addAll(belief().parameters());
        parameters.addAll(back().parameters());
        parameters.add(Parameter.items(TOLD, items, hidden, initial));
        parameters.add(Parameter.items(TOLD_SHIFT, items, 1, Initial.constant(0)));
        return parameters;
    }

    /// @param dropout dropout of the input items
    public Latent latent(Weights weights, Bags bags, Dropout dropout) {
        NDArray read = Operations.rows(weights.get(READ), bags.items());
        NDArray sums = dropout.apply(bags.shares()).matMul(read).add(weights.get(READ_SHIFT));
        NDList parts = Operations.single(belief().apply(weights, sums.tanh())).split(2, 1);
        return new Latent(parts.get(0), parts.get(1));
    }

    /// The scores of all items, in single precision.
    ///
    /// **Shape** [users, items]
    ///
    /// @param drawn draws from the latent distributions, or their means
    public NDArray scores(Weights weights, NDArray drawn) {
        NDArray states = back().apply(weights, drawn).tanh();
        return Operations.linear(states, weights.get(TOLD), null)
                .add(weights.get(TOLD_SHIFT).flatten());
    }

    private Affine belief() {
        return new Affine("belief", hidden, 2 * latent);
    }

    private Affine back() {
        return new Affine("back", latent, hidden);
    }
}
