package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import org.jspecify.annotations.Nullable;

/// How the rows that call their type by one name were read.
///
/// @param name in the source
/// @param type what it means, or null if such rows are left out
/// @param rows how many
public record TypeReading(String name, @Nullable InteractionType type, long rows) {}
