package io.quando.bootstrap.cli;

import io.quando.adapter.rest.ContingencyCountsJson;
import io.quando.adapter.rest.RuleJson;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.ContingencyCounts;
import io.quando.domain.basket.Granularity;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.tenant.TenantId;
import io.quando.mining.rule.RuleCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows the counts of the live rules in a window of the log.
final class WindowedRules {
    private final UseCases useCases;
    private final Output output;

    private record Counted(RuleJson rule, ContingencyCountsJson counts) {}

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
            ContingencyCounts tally = count(booked, window);
            RuleCounts counts = tally.counts();
            output.text(
                    "%,8d %11s %7s  %s → %s",
                    tally.both(),
                    counts == null ? "-" : "%.0f%%".formatted(100 * counts.confidence()),
                    counts == null ? "-" : "%.1f".formatted(counts.lift()),
                    titles.of(booked.rule().antecedent()),
                    titles.of(booked.rule().consequent()));
            counted.add(new Counted(RuleJson.of(booked), ContingencyCountsJson.of(tally)));
        }
        output.result(Map.of("rules", counted));
    }

    private ContingencyCounts count(BookedRule booked, CalendarWindow window) {
        var supports =
                useCases.explore()
                        .supports(TenantId.DEFAULT, booked.rule().id(), window, Granularity.MONTH);
        return Objects.requireNonNull(Waiting.on(supports)).supports().total();
    }
}
