package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.application.recommend.Slate;
import io.quando.domain.recommend.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A slate as it is shown.
@Schema(
        name = "Recommendations",
        requiredProperties = {"recommendationId", "model", "items", "degraded"})
public record SlateJson(
        String recommendationId, ModelJson model, List<PlaceJson> items, List<String> degraded) {

    /// The model that answered.
    @Schema(
            name = "Model",
            requiredProperties = {"version"})
    public record ModelJson(String version) {}

    /// A recommended item.
    @Schema(
            name = "Recommendation",
            requiredProperties = {"item", "title", "rank", "score", "reasons"})
    public record PlaceJson(
            String item, String title, int rank, double score, List<ReasonJson> reasons) {}

    /// Why it is recommended.
    @Schema(
            name = "Reason",
            requiredProperties = {"kind", "text", "weight", "evidence"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReasonJson(
            @Schema(enumeration = {"rule", "cooccurrence", "repeat", "popularity", "catalogue"})
                    String kind,
            String text,
            double weight,
            @Schema(description = "the rules or events behind the sentence")
                    Map<String, Object> evidence) {}

    public static SlateJson of(Slate slate, List<String> remarks) {
        List<String> degraded = new ArrayList<>(slate.degraded());
        degraded.addAll(remarks);
        return new SlateJson(
                slate.recommendationId(),
                new ModelJson(Long.toString(slate.modelVersion())),
                slate.items().stream().map(SlateJson::place).toList(),
                degraded);
    }

    private static PlaceJson place(Slate.Place place) {
        return new PlaceJson(
                place.item().id().value(),
                place.item().title(),
                place.rank(),
                place.score(),
                place.reasons().stream().map(SlateJson::reason).toList());
    }

    private static ReasonJson reason(Reason reason) {
        return new ReasonJson(
                Names.written(reason.kind()),
                reason.text(),
                reason.weight(),
                EvidenceJson.of(reason.evidence()));
    }
}
