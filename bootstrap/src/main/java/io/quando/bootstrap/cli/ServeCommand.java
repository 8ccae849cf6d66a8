package io.quando.bootstrap.cli;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `quando serve`
@Command(name = "serve", description = "Serves the API until stopped.")
public final class ServeCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin ListenOptions listen;

    @Override
    public Integer call() throws Exception {
        return Boot.serving(
                store,
                listen,
                useCases -> {
                    announce(listen);
                    Quarkus.waitForExit();
                    return 0;
                });
    }

    static void announce(ListenOptions listen) {
        System.err.printf(
                "Quando serves %s/v1; look around on %s/q/swagger-ui. Stop it with Ctrl-C.%n",
                listen.url(), listen.url());
    }
}
