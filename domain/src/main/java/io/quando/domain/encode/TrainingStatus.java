package io.quando.domain.encode;

import java.util.HashMap;
import java.util.Map;

/// Where a training is. Once it is over, other figures of the same names count, as the weights are
/// those of its best epoch: see [Manifest#metrics].
///
/// @param epoch number of the running epoch, from 1 on
/// @param epochs how many there are at most
/// @param share how much of the plan is done, 0 to 1
/// @param loss mean over the last steps, in nats an event
/// @param validation of the last epoch that was validated, NaN before
/// @param best best validation so far, NaN before
/// @param secondsLeft estimate of what is left if it does not stop early
/// @param device where it computes, such as `cpu, 2 threads`
public record TrainingStatus(
        int epoch,
        int epochs,
        double share,
        double loss,
        double validation,
        double best,
        double secondsLeft,
        String device) {
    /// Such as `epoch 3 of 25 on cpu, 2 threads`.
    public String stage() {
        return "epoch %d of %d on %s".formatted(epoch, epochs, device);
    }

    /// Those figures that are known, by name.
    public Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        figures.put("epoch", (double) epoch);
        figures.put("epochs", (double) epochs);
        figures.put("loss", loss);
        figures.put("validation", validation);
        figures.put("best", best);
        figures.put("secondsLeft", secondsLeft);
        figures.values().removeIf(value -> !Double.isFinite(value));
        return figures;
    }
}
