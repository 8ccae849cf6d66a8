package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something about a body that was taken, and probably not meant so.
///
/// @param index its place in the call, from 0; null where the call brings one object alone
/// @param field the path of the field
/// @param nearest what was probably meant, or null
/// @param message the sentence
@Schema(
        name = "Warning",
        requiredProperties = {"field", "message"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarningJson(
        @Schema(description = "the place of the entry in the call, from 0") @Nullable Integer index,
        @Schema(examples = "timestamp") String field,
        @Schema(examples = "time", description = "what was probably meant")
                @Nullable String nearest,
        String message) {
    private static final int MAX_BYTES = 290;

    WarningJson {
        field = Wording.within(MAX_BYTES, field);
        message = Wording.within(MAX_BYTES, message);
    }

    static WarningJson of(@Nullable Integer index, Remark remark) {
        return new WarningJson(index, remark.field(), remark.meant().get(), remark.message());
    }

    /// Of a call that brings one object.
    static @Nullable List<WarningJson> of(Remarks remarks) {
        return remarks.kept().isEmpty()
                ? null
                : remarks.kept().stream().map(remark -> of(null, remark)).toList();
    }
}
