package io.quando.domain.catalogue;

/// An item as it stands in the catalogue.
///
/// @param item the item
/// @param version names this state of the item; every change gives a new one, also when the item
///   was removed and comes back
public record StoredItem(CatalogueItem item, long version) {}
