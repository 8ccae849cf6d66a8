package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A kept model as it is shown.
@Schema(
        name = "ModelVersion",
        requiredProperties = {"version", "what", "created", "live", "metrics"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModelJson(
        String version,
        @Schema(enumeration = {"rules", "encoder"}) String what,
        @Schema(description = "which encoder it is, such as sasrec") @Nullable String model,
        @Schema(description = "name of the files of an encoder") @Nullable String artefact,
        @Schema(format = "date-time") String created,
        @Schema(description = "whether it is the live one of its kind") boolean live,
        Map<String, Double> metrics) {

    public static ModelJson of(ModelVersion model) {
        StoredEncoder encoder = model.encoder();
        return new ModelJson(
                Long.toString(model.version()),
                model.what(),
                encoder == null ? null : encoder.model(),
                model.artefact(),
                model.created().toString(),
                model.live(),
                model.metrics());
    }
}
