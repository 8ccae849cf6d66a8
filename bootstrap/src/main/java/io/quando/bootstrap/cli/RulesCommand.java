package io.quando.bootstrap.cli;

import io.quando.adapter.rest.RuleJson;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `quando rules`
@Command(name = "rules", description = "Lists the live rules.")
public final class RulesCommand implements Callable<Integer> {
    @Mixin StoreOptions store;
    @Mixin Output output;

    @Option(names = "--item", paramLabel = "ID", description = "Only rules with this item.")
    @Nullable String item;

    @Option(
            names = "--sort",
            paramLabel = "MEASURE",
            defaultValue = "LIFT",
            description =
                    "One of support, confidence, lift, leverage, conviction, zhang (default: lift).")
    RuleMeasure sort;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Number of rules, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Counts of this window: its first local day, YYYY-MM-DD.")
    @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Counts of this window: the local day behind its last, YYYY-MM-DD.")
    @Nullable LocalDate until;

    @Override
    public Integer call() throws Exception {
        RuleQuery query = new RuleQuery(item == null ? null : new ItemId(item), sort, null, limit);
        CalendarWindow window = new CalendarWindow(from, until);
        return Boot.reading(
                store,
                useCases -> {
                    show(useCases, query, window);
                    return 0;
                });
    }

    private void show(UseCases useCases, RuleQuery query, CalendarWindow window) {
        if (!window.equals(CalendarWindow.ALWAYS)) {
            new WindowedRules(useCases, output).show(query, window);
            return;
        }
        List<BookedRule> rules = Waiting.on(useCases.rules().page(TenantId.DEFAULT, query));
        if (rules.isEmpty()) {
            output.text("There are no such rules. Rules are mined by quando train.");
        } else {
            new RuleTable(new Titles(useCases.catalogue()), output).print(rules);
        }
        output.result(Map.of("rules", rules.stream().map(RuleJson::of).toList()));
    }
}
