package io.quando.bootstrap.cli;

import io.quando.adapter.rest.SlateJson;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.recommend.Slate;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quando recommend`
@Command(name = "recommend", description = "Says what a user wants next, and why.")
public final class RecommendCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin Output output;

    @Option(names = "--user", paramLabel = "U", description = "A user whose events are stored.")
    @Nullable String user;

    @Option(
            names = "--items",
            split = ",",
            paramLabel = "ID",
            description = "Items in the basket or on the page.")
    List<String> items = List.of();

    @Option(
            names = {"--n", "-n"},
            paramLabel = "N",
            defaultValue = "10",
            description = "Number of items (default: ${DEFAULT-VALUE}).")
    int n;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "The moment, e.g. 2011-12-10T09:00:00Z (default: now).")
    @Nullable String time;

    @Override
    public Integer call() throws Exception {
        Instant moment = moment();
        return Boot.reading(
                store,
                useCases -> {
                    show(ask(useCases, moment));
                    return 0;
                });
    }

    private Slate ask(UseCases useCases, Instant moment) {
        UserId pseudonym =
                user == null
                        ? null
                        : useCases.pseudonymiser().pseudonym(TenantId.DEFAULT, new RawUserId(user));
        output.note("Counting the events of the log");
        Waiting.on(useCases.follow().catchUp(TenantId.DEFAULT));
        return Waiting.on(
                useCases.recommend()
                        .recommend(
                                new Question(
                                        TenantId.DEFAULT,
                                        pseudonym,
                                        items.stream().map(ItemId::new).toList(),
                                        List.of(),
                                        n,
                                        moment,
                                        Set.of(),
                                        true)));
    }

    private void show(Slate slate) {
        new SlateTable(output).print(slate);
        output.result(SlateJson.of(slate, List.of()));
    }

    private Instant moment() {
        try {
            return time == null ? Instant.now() : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The --time (%s) must be ISO 8601, e.g. 2011-12-10T09:00:00Z.".formatted(time),
                    e);
        }
    }
}
