package io.quando.application.status;

import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: says what a tenant has.
public interface ReportStatus {
    /// Counts; may take seconds on a large log.
    CompletionStage<Status> status(TenantId tenant);

    /// @param log totals of the log
    /// @param items how many items the catalogue has
    /// @param live the live models, at most one of each kind
    record Status(LogSummary log, long items, List<ModelVersion> live) {
        public Status {
            live = List.copyOf(live);
        }

        /// The live model of a kind, see [io.quando.domain.learn.Parts], or null if there is none.
        public @Nullable ModelVersion model(String kind) {
            return live.stream().filter(model -> model.isOf(kind)).findFirst().orElse(null);
        }
    }
}
