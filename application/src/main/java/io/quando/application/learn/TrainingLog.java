package io.quando.application.learn;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import io.quando.domain.learn.JobReport;
import io.quando.domain.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The surroundings of a training for a job: it stores checkpoints and reports figures to the
/// board.
final class TrainingLog implements TrainingRun {
    /// The share of a job that is done after its training.
    private static final double DONE = 0.95;

    private final ArtefactStore store;
    private final TenantId tenant;
    private final JobReporter reporter;
    private final double begun;
    private final Map<String, String> mark;
    private final @Nullable Checkpoint interrupted;
    private final Supplier<@Nullable Artefact> predecessor;
    private Map<String, Double> figures = Map.of();
    private String stage = "";

    /// @param begun share of the job that is done before the training
    /// @param mark facts to add to each checkpoint
    TrainingLog(
            ArtefactStore store,
            TenantId tenant,
            JobReporter reporter,
            double begun,
            Map<String, String> mark,
            @Nullable Checkpoint interrupted,
            Supplier<@Nullable Artefact> predecessor) {
        this.store = store;
        this.tenant = tenant;
        this.reporter = reporter;
        this.begun = begun;
        this.mark = mark;
        this.interrupted = interrupted;
        this.predecessor = predecessor;
    }

    @Override
    public void tell(TrainingStatus status) {
        figures = status.figures();
        double share = begun + (DONE - begun) * Math.clamp(status.share(), 0, 1);
        stage = status.stage();
        reporter.tell(new JobReport(share, figures, stage));
    }

    /// Reports the comparison of encoders after the training.
    ///
    /// @param asked share that is done, 0 to 1
    void compare(double asked) {
        double share = Math.min(1, DONE + (1 - DONE) * asked);
        reporter.tell(new JobReport(share, figures, stage + ", tested"));
    }

    /// Confirms the job before its encoder goes live.
    void publishing() {
        reporter.confirm();
    }

    /// The figures of the last report.
    Map<String, Double> figures() {
        return figures;
    }

    @Override
    public void keep(Checkpoint checkpoint) {
        Map<String, String> facts = new HashMap<>(checkpoint.facts());
        facts.putAll(mark);
        store.keep(
                tenant,
                ResumePoint.training(reporter.job().plan()),
                new Checkpoint(facts, checkpoint.tensors()));
    }

    @Override
    public @Nullable Checkpoint interrupted() {
        return interrupted;
    }

    @Override
    public @Nullable Artefact predecessor() {
        return predecessor.get();
    }
}
