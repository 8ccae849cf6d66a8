package io.quando.application.status;

import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.learn.LiveModel;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CompletionStage;

/// In-port: says what a tenant has.
public interface ReportStatus {
    /// Counts; may take seconds on a large log.
    CompletionStage<Status> status(TenantId tenant);

    /// @param log totals of the log
    /// @param items how many items the catalogue has
    /// @param model which model is live
    record Status(LogSummary log, long items, LiveModel model) {}
}
