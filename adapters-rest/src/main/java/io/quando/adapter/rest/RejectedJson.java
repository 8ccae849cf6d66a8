package io.quando.adapter.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One entry of a call that could not be used.
///
/// @param index its place in the call, from 0
/// @param reason why, and what would do
@Schema(
        name = "Rejected",
        requiredProperties = {"index", "reason"})
record RejectedJson(int index, String reason) {
    private static final int MAX_BYTES = 290;

    RejectedJson {
        reason = Wording.within(MAX_BYTES, reason);
    }
}
