package io.quando.bootstrap.cli;

import io.quando.bootstrap.wiring.UseCases;
import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quando demo`
@Command(
        name = "demo",
        description = {
            "Shows the main job on a year of a real shop's invoices.",
            "Imports and cleans them, mines rules, recommends with reasons, then serves the API until stopped. A second start uses what the first one stored."
        })
public final class DemoCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin ListenOptions listen;
    @Mixin Output output;

    @Option(names = "--exit", description = "Stop after printing.")
    boolean exit;

    @Override
    public Integer call() throws Exception {
        FileImport.requireFile(sample());
        return exit
                ? Boot.owning(store, this::show)
                : Boot.serving(store, listen, this::showAndServe);
    }

    private int show(UseCases useCases) throws InterruptedException {
        new Demo(useCases, sample(), output).run();
        return 0;
    }

    private int showAndServe(UseCases useCases) throws InterruptedException {
        show(useCases);
        ServeCommand.announce(listen);
        Quarkus.waitForExit();
        return 0;
    }

    private static Path sample() {
        return Path.of(System.getProperty("quando.home", "."))
                .resolve("samples/online-retail/online_retail.csv.gz");
    }
}
