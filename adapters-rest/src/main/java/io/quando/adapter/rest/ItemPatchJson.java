package io.quando.adapter.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The fields that a change of an item may name, for the documentation alone: [MergePatch] works on
/// the JSON, where null and nothing differ.
@Schema(name = "ItemPatch")
record ItemPatchJson(
        @Schema(minLength = 1, maxLength = 1_000) @Nullable String title,
        @Schema(nullable = true) @Nullable String description,
        @Schema(nullable = true) @Nullable List<String> categories,
        @Schema(nullable = true, minimum = "0") @Nullable Double price,
        @Schema(nullable = true) @Nullable Map<String, String> attributes,
        @Schema(nullable = true) ItemJson.@Nullable AvailableJson available,
        @Schema(nullable = true) @Nullable String image) {}
