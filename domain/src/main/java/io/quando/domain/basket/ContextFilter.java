package io.quando.domain.basket;

import io.quando.domain.statistics.TimeContext;
import io.quando.domain.statistics.TimeContext.DayPart;
import java.util.function.Predicate;

/// The moments that can be asked for: one time context, or several together.
public enum ContextFilter {
    ANY(context -> true),
    WEEKDAY(context -> !context.weekend()),
    WEEKEND(TimeContext::weekend),
    NIGHT(context -> context.part() == DayPart.NIGHT),
    MORNING(context -> context.part() == DayPart.MORNING),
    AFTERNOON(context -> context.part() == DayPart.AFTERNOON),
    EVENING(context -> context.part() == DayPart.EVENING),
    WEEKDAY_NIGHT(WEEKDAY, NIGHT),
    WEEKDAY_MORNING(WEEKDAY, MORNING),
    WEEKDAY_AFTERNOON(WEEKDAY, AFTERNOON),
    WEEKDAY_EVENING(WEEKDAY, EVENING),
    WEEKEND_NIGHT(WEEKEND, NIGHT),
    WEEKEND_MORNING(WEEKEND, MORNING),
    WEEKEND_AFTERNOON(WEEKEND, AFTERNOON),
    WEEKEND_EVENING(WEEKEND, EVENING);

    private final int contexts;

    ContextFilter(Predicate<TimeContext> test) {
        int set = 0;
        for (int context = 0; context < TimeContext.COUNT; context++) {
            set |= test.test(TimeContext.at(context)) ? 1 << context : 0;
        }
        contexts = set;
    }

    ContextFilter(ContextFilter one, ContextFilter other) {
        contexts = one.contexts & other.contexts;
    }

    /// @param context the index of a [TimeContext]
    public boolean hold(int context) {
        return (contexts >> context & 1) != 0;
    }
}
