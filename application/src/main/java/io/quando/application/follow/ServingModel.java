package io.quando.application.follow;

import io.quando.domain.basket.BasketIndex;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.statistics.LiveStatistics;
import java.util.List;

/// The data that answers are made of, at one moment.
///
/// @param live which model the rules are of
/// @param rules the rules that take part
/// @param statistics counts that go on following the log
/// @param baskets what was taken together, which goes on following the log as well
public record ServingModel(
        LiveRuleVersion live, RuleIndex rules, LiveStatistics statistics, BasketIndex baskets) {

    /// Counts the next page of the log. The position of the statistics is the one that counts:
    /// baskets pass over what they know, so that a page of which the rest failed may come again.
    void count(List<LoggedInteraction> page) {
        if (!page.isEmpty()) {
            baskets.apply(page.stream().map(this::read).toList());
            statistics.apply(page);
        }
    }

    private LoggedInteraction read(LoggedInteraction entry) {
        return new LoggedInteraction(
                entry.position(), statistics.attitudes().read(entry.interaction()));
    }
}
