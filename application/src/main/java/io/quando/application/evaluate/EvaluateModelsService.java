package io.quando.application.evaluate;

import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Measures one model after another, so that only one is in memory.
public final class EvaluateModelsService implements EvaluateModels {
    private final ForkJoinPool pool;
    private final LongSupplier nanoseconds;
    private final @Nullable TrialRecords records;

    /// @param pool pool in which models learn and answer
    /// @param nanoseconds a clock
    public EvaluateModelsService(ForkJoinPool pool, LongSupplier nanoseconds) {
        this(pool, nanoseconds, null);
    }

    /// @param pool pool in which models learn and answer
    /// @param nanoseconds a clock
    /// @param records records of earlier trials, which are not repeated; null for none
    public EvaluateModelsService(
            ForkJoinPool pool, LongSupplier nanoseconds, @Nullable TrialRecords records) {
        this.pool = pool;
        this.nanoseconds = nanoseconds;
        this.records = records;
    }

    @Override
    public Evaluation evaluate(Command command) {
        try {
            return pool.submit(() -> run(command)).join();
        } catch (RuntimeException e) {
            throw original(e);
        } catch (Error e) {
            throw original(e);
        }
    }

    /// Unwraps the exception of a task: a fork-join pool throws a copy with another message, and
    /// the original as its cause.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T original(T thrown) {
        Throwable cause = thrown.getCause();
        if (cause == null || cause.getClass() != thrown.getClass()) {
            return thrown;
        }
        String message = thrown.getMessage();
        boolean copy = message == null || message.equals(cause.toString());
        return copy ? original((T) cause) : thrown;
    }

    private Evaluation run(Command command) {
        Laboratory laboratory =
                new Laboratory(command.data(), command.plan(), command.progress(), nanoseconds);
        return new Contest(command, laboratory, records).evaluation();
    }
}
