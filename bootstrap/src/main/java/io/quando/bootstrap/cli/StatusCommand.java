package io.quando.bootstrap.cli;

import io.quando.application.status.ReportStatus.Status;
import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.tenant.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `quando status`
@Command(
        name = "status",
        description = "Says what is stored: events, users, items, the live models.")
public final class StatusCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin Output output;

    @Override
    public Integer call() throws Exception {
        return Boot.reading(
                store,
                useCases -> {
                    show(Waiting.on(useCases.status().status(TenantId.DEFAULT)));
                    return 0;
                });
    }

    private void show(Status status) {
        LogSummary log = status.log();
        output.text("Events:        %,d", log.interactions());
        output.text("Users:         %,d", log.users());
        output.text("Items seen:    %,d", log.items());
        output.text("Catalogue:     %,d items", status.items());
        output.text("Dead letters:  %,d", log.deadLetters());
        output.text("From:          %s", log.first() == null ? "-" : log.first());
        output.text("To:            %s", log.last() == null ? "-" : log.last());
        output.text("Live rules:    %s", words(status.model(Parts.RULES), "quando train"));
        output.text(
                "Live encoder:  %s",
                words(status.model(Parts.ENCODER), "quando train --model sasrec"));
        output.result(json(status));
    }

    private static String words(@Nullable ModelVersion model, String command) {
        return model == null
                ? "none; run " + command
                : "version %d, of %,d events".formatted(model.version(), model.interactions());
    }

    private static Map<String, Object> json(Status status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("events", status.log().interactions());
        json.put("users", status.log().users());
        json.put("itemsSeen", status.log().items());
        json.put("catalogue", status.items());
        json.put("deadLetters", status.log().deadLetters());
        json.put("first", String.valueOf(status.log().first()));
        json.put("last", String.valueOf(status.log().last()));
        ModelVersion rules = status.model(Parts.RULES);
        json.put("model", rules == null ? 0 : rules.version());
        json.put("learntFrom", rules == null ? 0 : rules.interactions());
        ModelVersion encoder = status.model(Parts.ENCODER);
        json.put("encoder", encoder == null ? 0 : encoder.version());
        return json;
    }
}
