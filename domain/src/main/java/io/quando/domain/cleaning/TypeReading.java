package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import org.jspecify.annotations.Nullable;

/// The meaning that was read from one name of a type.
///
/// @param name in the source
/// @param type what it means, or null if such rows are left out
/// @param rows how many
public record TypeReading(String name, @Nullable InteractionType type, long rows) {}
