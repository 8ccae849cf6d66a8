package io.quando.application.serve;

import io.quando.domain.learn.LiveModel;
import io.quando.domain.mining.window.BasketIndex;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.statistics.LiveStatistics;

/// What answers are made of, at one moment.
///
/// @param live which model the rules are of
/// @param rules the rules that take part
/// @param statistics counts that go on following the log
/// @param baskets what was taken together, which goes on following the log as well
public record ServingModel(
        LiveModel live, RuleIndex rules, LiveStatistics statistics, BasketIndex baskets) {}
