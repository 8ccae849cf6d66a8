package io.quando.bootstrap.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `quando train`
@Command(
        name = "train",
        description = "Learns from the stored events: mines the rules that recommending uses.")
public final class TrainCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin Output output;

    @Override
    public Integer call() throws Exception {
        return Boot.alone(
                store,
                useCases -> {
                    Map<String, Double> metrics =
                            new Learning(useCases, ConsoleProgress.onError()).run();
                    output.text(
                            "%,.0f rules from %,.0f baskets are live now.",
                            metrics.getOrDefault("rules", 0.0),
                            metrics.getOrDefault("baskets", 0.0));
                    output.result(metrics);
                    return 0;
                });
    }
}
