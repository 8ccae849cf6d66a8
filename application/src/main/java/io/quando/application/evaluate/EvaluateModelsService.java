package io.quando.application.evaluate;

import io.quando.domain.work.Workers;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Measures one model after another, so that only one is in memory.
public final class EvaluateModelsService implements EvaluateModels {
    private final Workers workers;
    private final LongSupplier nanoseconds;
    private final @Nullable TrialRecords records;

    /// @param workers ask the models
    /// @param nanoseconds a clock
    public EvaluateModelsService(Workers workers, LongSupplier nanoseconds) {
        this(workers, nanoseconds, null);
    }

    /// @param workers ask the models
    /// @param nanoseconds a clock
    /// @param records records of earlier trials, which are not repeated; null for none
    public EvaluateModelsService(
            Workers workers, LongSupplier nanoseconds, @Nullable TrialRecords records) {
        this.workers = workers;
        this.nanoseconds = nanoseconds;
        this.records = records;
    }

    @Override
    public Evaluation evaluate(Command command) {
        TrialRunner laboratory =
                new TrialRunner(
                        command.data(), command.plan(), command.progress(), nanoseconds, workers);
        return new EvaluationRun(command, laboratory, records, workers).evaluation();
    }
}
