package io.quando.application.recommend;

import io.quando.application.offer.EligibleItems.Eligible;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.recommend.RankedItem;
import java.util.List;

/// The items of an answer.
///
/// @param chosen what the sources spoke for, the best first
/// @param fillers other items of the catalogue, if those are too few
/// @param degraded what is missing and why, in words
record Selection(
        List<Eligible<RankedItem>> chosen, List<CatalogueItem> fillers, List<String> degraded) {}
