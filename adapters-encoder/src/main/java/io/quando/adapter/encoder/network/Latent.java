package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.SplittableRandom;

/// The latent distributions of some users: independent normal distributions.
///
/// @param mean of shape [users, width]
/// @param logVariance of the same shape
public record Latent(NDArray mean, NDArray logVariance) {
    /// A draw for each user, differentiable by the reparameterisation trick.
    ///
    /// **Source** Kingma & Welling 2014, section 2.4
    public NDArray drawn(SplittableRandom random) {
        Shape shape = mean.getShape();
        float[] noise = new float[Math.toIntExact(shape.size())];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        NDArray normal = Operations.numbers(mean.getManager(), noise, shape.getShape());
        return Operations.scaled(logVariance, 0.5).exp().mul(normal).add(mean);
    }

    /// The divergence from the standard normal distribution, in nats, summed over the users.
    ///
    /// **Source** Kingma & Welling 2014, appendix B
    public NDArray divergence() {
        NDArray sum = mean.square().add(logVariance.exp()).sub(logVariance).sum();
        return Operations.scaled(Operations.shifted(sum, -mean.size()), 0.5);
    }
}
