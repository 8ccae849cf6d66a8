package io.quando.application.explore;

import io.quando.domain.basket.CalendarWindow;
import io.quando.domain.basket.Companion;
import io.quando.domain.basket.CompanionQuery;
import io.quando.domain.basket.Granularity;
import io.quando.domain.basket.WindowSupports;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: counts in the live baskets. Everything that is in the log at the time of the call
/// counts, unless the answer says that it could not be read.
public interface ExploreBaskets {
    /// How often a rule of the live model held; null if there is none of that id.
    CompletionStage<@Nullable RuleSupports> supports(
            TenantId tenant, RuleId rule, CalendarWindow window, Granularity granularity);

    /// What goes with an item and is in the catalogue and available now, the best first; nothing
    /// for an unknown item.
    CompletionStage<Companions> companions(TenantId tenant, CompanionQuery query);

    /// @param degraded what could not be taken into account, in words
    record RuleSupports(BookedRule rule, WindowSupports supports, List<String> degraded) {}

    /// @param degraded what could not be taken into account, in words
    record Companions(List<CompanionItem> companions, List<String> degraded) {}

    /// @param item as it stands in the catalogue
    record CompanionItem(Companion companion, CatalogueItem item) {}
}
