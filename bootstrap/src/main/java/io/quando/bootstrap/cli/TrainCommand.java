package io.quando.bootstrap.cli;

import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.Parts;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `quando train`
@Command(
        name = "train",
        description = {
            "Learns from the stored events: mines the rules for recommendations, or trains an encoder.",
            "A new encoder goes live if it is better than the floor and not worse than the live one.",
            "A stopped training resumes when it is started again with the same options."
        })
public final class TrainCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin TrainOptions options = new TrainOptions();
    @Mixin Output output;

    @Override
    public Integer call() throws Exception {
        Set<String> parts = options.parts();
        Map<String, String> plan = options.plan();
        return Boot.alone(store, useCases -> train(useCases, parts, plan));
    }

    private int train(UseCases useCases, Set<String> parts, Map<String, String> plan)
            throws InterruptedException {
        Job job = new Learning(useCases, ConsoleProgress.onError()).run(parts, plan);
        Map<String, Double> metrics = job.metrics();
        if (job.message() != null) {
            output.text("%s", job.message());
        }
        if (metrics.containsKey("rules")) {
            output.text(
                    "%,.0f rules from %,.0f baskets are live now.",
                    figure(metrics, "rules"), figure(metrics, "baskets"));
        }
        if (job.what().contains(Parts.ENCODER)) {
            output.text(
                    "An encoder of %,.0f items, from %,.0f events of %,.0f users, is the live one now.",
                    figure(metrics, "items"), figure(metrics, "events"), figure(metrics, "users"));
            output.text("%s", TrainingFigures.inEightBits(metrics));
        }
        output.result(metrics);
        return 0;
    }

    private static double figure(Map<String, Double> metrics, String name) {
        return metrics.getOrDefault(name, Double.NaN);
    }
}
