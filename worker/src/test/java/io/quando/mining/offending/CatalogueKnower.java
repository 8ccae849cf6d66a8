package io.quando.mining.offending;

import io.quando.domain.catalogue.ItemId;

/// An engine that knows what its numbers mean.
record CatalogueKnower(ItemId item) {}
