package io.quando.bootstrap.cli;

import io.quando.adapter.rest.RuleJson;
import io.quando.adapter.rest.TallyJson;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.mining.BookedRule;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.RuleQuery;
import io.quando.domain.mining.window.CalendarWindow;
import io.quando.domain.mining.window.Granularity;
import io.quando.domain.mining.window.Tally;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows the counts of the live rules in a window of the log.
final class WindowedRules {
    private final UseCases useCases;
    private final Output output;

    private record Counted(RuleJson rule, TallyJson counts) {}

    WindowedRules(UseCases useCases, Output output) {
        this.useCases = useCases;
        this.output = output;
    }

    void show(RuleQuery query, CalendarWindow window) {
        Waiting.on(useCases.follow().catchUp(TenantId.DEFAULT));
        Titles titles = new Titles(useCases.catalogue());
        List<Counted> counted = new ArrayList<>();
        output.text("%8s %11s %7s  %s", "baskets", "confidence", "lift", "rule");
        for (BookedRule booked : Waiting.on(useCases.rules().page(TenantId.DEFAULT, query))) {
            Tally tally = count(booked, window);
            RuleCounts counts = tally.counts();
            output.text(
                    "%,8d %11s %7s  %s → %s",
                    tally.both(),
                    counts == null ? "-" : "%.0f%%".formatted(100 * counts.confidence()),
                    counts == null ? "-" : "%.1f".formatted(counts.lift()),
                    titles.of(booked.rule().antecedent()),
                    titles.of(booked.rule().consequent()));
            counted.add(new Counted(RuleJson.of(booked), TallyJson.of(tally)));
        }
        output.result(Map.of("rules", counted));
    }

    private Tally count(BookedRule booked, CalendarWindow window) {
        var supports =
                useCases.explore()
                        .supports(TenantId.DEFAULT, booked.rule().id(), window, Granularity.MONTH);
        return Objects.requireNonNull(Waiting.on(supports)).supports().total();
    }
}
