package io.quando.domain.encode;

import java.util.HashMap;
import java.util.Map;

/// The status of a running training. The final figures are in [Manifest#metrics]: they have the
/// same names and belong to the best epoch.
///
/// @param epoch number of the running epoch, from 1 on
/// @param epochs most epochs
/// @param share share of the plan that is done, 0 to 1
/// @param loss mean over the last steps, in nats an event
/// @param validation validation of the last validated epoch, NaN before the first
/// @param best best validation so far, NaN before the first
/// @param secondsLeft estimated time left without early stopping
/// @param device device that computes, such as `cpu, 2 threads`
public record TrainingStatus(
        int epoch,
        int epochs,
        double share,
        double loss,
        double validation,
        double best,
        double secondsLeft,
        String device) {
    /// A description of the stage, such as `epoch 3 of 25 on cpu, 2 threads`.
    public String stage() {
        return "epoch %d of %d on %s".formatted(epoch, epochs, device);
    }

    /// The known figures by name.
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
