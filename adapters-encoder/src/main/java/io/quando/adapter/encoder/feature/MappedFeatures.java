package io.quando.adapter.encoder.feature;

/// Features with a learnt linear map.
///
/// @param map name of the map's parameter
public record MappedFeatures(String map, ItemFeatures features) {}
