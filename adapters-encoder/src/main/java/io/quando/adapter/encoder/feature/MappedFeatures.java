package io.quando.adapter.encoder.feature;

/// Features that are read through a learnt map.
///
/// @param map name of the map's parameter
public record MappedFeatures(String map, ItemFeatures features) {}
