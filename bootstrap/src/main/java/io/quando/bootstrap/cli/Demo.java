package io.quando.bootstrap.cli;

import io.quando.adapter.rest.RuleJson;
import io.quando.adapter.rest.SlateJson;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.recommend.Slate;
import io.quando.application.status.ReportStatus.Status;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.tenant.TenantId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The story of `quando demo`: a year of a shop's invoices, their rules, and recommendations for
/// four people.
final class Demo {
    private static final TenantId TENANT = TenantId.DEFAULT;
    private static final String FIRST_CUSTOMER = "17850";
    private static final List<String> CUSTOMERS = List.of("14911", "12748", "17841");
    private static final List<String> VISITED = List.of("22423", "22699");

    /// The day after the end of the sample, so that due purchases are due.
    private static final Instant NOW = Instant.parse("2011-12-10T12:50:00Z");

    private static final int PLACES = 5;
    private static final int RULES = 8;

    private final UseCases useCases;
    private final Path sample;
    private final Output output;
    private final Titles titles;
    private final Map<String, Object> json = new LinkedHashMap<>();

    Demo(UseCases useCases, Path sample, Output output) {
        this.useCases = useCases;
        this.sample = sample;
        this.output = output;
        this.titles = new Titles(useCases.catalogue());
    }

    void run() throws InterruptedException {
        prepare();
        showRules();
        for (String customer : CUSTOMERS) {
            UserId user = pseudonym(customer);
            show("Customer " + customer, "customer-" + customer, user, List.of());
        }
        output.text("");
        output.text("An unknown visitor has just looked at");
        VISITED.forEach(item -> output.text("  %s", titles.of(new ItemId(item))));
        show("The visitor", "visitor", null, visit());
        output.result(json);
    }

    /// Imports and learns, unless an earlier start did.
    private void prepare() throws InterruptedException {
        Status status = Waiting.on(useCases.status().status(TENANT));
        requireOwnStore(status);
        ModelVersion model = status.model(Parts.RULES);
        if (model != null) {
            output.text(
                    "%,d events are stored already, and model %d is live.",
                    status.log().interactions(), model.version());
            Waiting.on(useCases.follow().catchUp(TENANT));
            json.put("reused", status.log().interactions());
            return;
        }
        var progress = ConsoleProgress.onError();
        ImportText cleaning =
                new FileImport(useCases, new ImportOptions(), progress, output).run(sample);
        cleaning.print(output);
        json.put("cleaning", cleaning.json());
        json.put("learnt", new Learning(useCases, progress).run());
    }

    /// Requires a store of the demo's own: the sample must not mix with the data of a real shop. A
    /// store in which the import of the sample was interrupted has the customer of its first row.
    private void requireOwnStore(Status status) {
        boolean sampleBegun =
                !Waiting.on(useCases.history().history(TENANT, pseudonym(FIRST_CUSTOMER), null, 1))
                        .isEmpty();
        if (status.log().interactions() > 0 && !sampleBegun) {
            throw new CommandFailure(
                    "The store holds %,d events that are not the demo's: give the demo a folder of its own with --data DIR."
                            .formatted(status.log().interactions()));
        }
    }

    private void showRules() {
        List<BookedRule> rules = worthReading();
        output.text("");
        output.text("Rules worth reading");
        new RuleTable(titles, output).print(rules);
        json.put("rules", rules.stream().map(RuleJson::of).toList());
    }

    /// The rules furthest from chance, one for each set of items.
    private List<BookedRule> worthReading() {
        RuleQuery query = new RuleQuery(null, RuleMeasure.LEVERAGE, null, 4 * RULES);
        Set<Set<ItemId>> shown = new HashSet<>();
        return Waiting.on(useCases.rules().page(TENANT, query)).stream()
                .filter(booked -> shown.add(items(booked.rule())))
                .limit(RULES)
                .toList();
    }

    private static Set<ItemId> items(AssociationRule rule) {
        Set<ItemId> items = new HashSet<>(rule.antecedent());
        items.add(rule.consequent());
        return items;
    }

    private void show(
            String heading, String name, @Nullable UserId user, List<Interaction> history) {
        Slate slate =
                Waiting.on(
                        useCases.recommend()
                                .recommend(
                                        new Question(
                                                TENANT, user, List.of(), history, PLACES, NOW,
                                                Set.of(), true)));
        output.text("");
        output.text("%s will want, on %s:", heading, NOW);
        new SlateTable(output).print(slate);
        json.put(name, SlateJson.of(slate, List.of()));
    }

    private List<Interaction> visit() {
        UserId visitor = pseudonym("visitor");
        List<Interaction> visit = new ArrayList<>();
        for (String item : VISITED) {
            visit.add(
                    new Interaction(
                            new EventId("visit-" + item),
                            visitor,
                            new ItemId(item),
                            InteractionType.VIEW,
                            NOW.minus(Duration.ofMinutes(1)),
                            null,
                            null,
                            null,
                            null,
                            Map.of(),
                            null,
                            null));
        }
        return visit;
    }

    private UserId pseudonym(String customer) {
        return useCases.pseudonymiser().pseudonym(TENANT, new RawUserId(customer));
    }
}
