package io.quando.adapter.rest;

import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.CompanionQuery;
import io.quando.domain.basket.ContextFilter;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleMeasure;
import org.jspecify.annotations.Nullable;

/// Reads what a caller asks about companions.
final class CompanionParameters {
    private static final int DEFAULT_COUNT = 10;

    private CompanionParameters() {}

    static CompanionQuery query(
            String id,
            @Nullable String from,
            @Nullable String until,
            @Nullable String context,
            @Nullable String sort,
            @Nullable Long minimum,
            @Nullable Long limit) {
        CalendarWindow window = Dates.window(from, until);
        ContextFilter moments =
                context == null
                        ? ContextFilter.ANY
                        : Names.read(ContextFilter.class, "context", context);
        RuleMeasure measure =
                sort == null ? RuleMeasure.LIFT : Names.read(RuleMeasure.class, "sort", sort);
        return BadRequest.reading(() ->
                new CompanionQuery(
                        new ItemId(id),
                        window,
                        moments,
                        measure,
                        minimum == null ? CompanionQuery.FEW_BASKETS : minimum,
                        limit == null ? DEFAULT_COUNT : Limits.clamp(limit)));
    }
}
