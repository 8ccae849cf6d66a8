package io.quando.bootstrap.cli;

import io.quando.adapter.rest.ModelJson;
import io.quando.application.learn.LearnModels;
import io.quando.application.waiting.Waiting;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quando models`
@Command(
        name = "models",
        description = {
            "Lists the kept models, newest first, and makes one of them live.",
            "A server that runs on the same data takes over rules within a second."
        })
public final class ModelsCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin Output output;

    @Option(
            names = "--promote",
            paramLabel = "VERSION",
            description = "Makes this version the live one of its kind, for example to go back.")
    @Nullable Long promoted;

    @Override
    public Integer call() throws Exception {
        return Boot.reading(
                store,
                useCases -> {
                    LearnModels models = useCases.learn();
                    if (promoted != null) {
                        promote(models, promoted);
                    }
                    show(Waiting.on(models.versions(TenantId.DEFAULT)));
                    return 0;
                });
    }

    private void promote(LearnModels models, long version) {
        if (!Waiting.on(models.promote(TenantId.DEFAULT, version))) {
            throw new CommandFailure(
                    "There is no kept model (%d); quando models lists them.".formatted(version));
        }
        output.text("Version %d is live now.", version);
    }

    private void show(List<ModelVersion> models) {
        if (models.isEmpty()) {
            output.text(
                    "There are no models. Rules are learnt by quando train, an encoder by quando train --model sasrec.");
        } else {
            new ModelTable(output).print(models);
        }
        output.result(Map.of("models", models.stream().map(ModelJson::of).toList()));
    }
}
