package io.quando.application.status;

import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: says what a tenant has.
public interface ReportStatus {
    /// Counts; may take seconds on a large log.
    CompletionStage<Status> status(TenantId tenant);

    /// @param log totals of the log
    /// @param items how many items the catalogue has
    /// @param model the live model of rules, or null if none was learnt yet
    record Status(LogSummary log, long items, @Nullable ModelVersion model) {}
}
