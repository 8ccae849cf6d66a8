package io.quando.testkit;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobReport;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.Parts;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The contract of every [JobBoard].
public abstract class JobBoardContract {
    private static final Duration PATIENT = Duration.ofHours(1);
    private static final Set<String> ANYTHING = Set.of("rules", "encoder", "cycles");

    protected final TenantId tenant = Tenants.fresh();

    protected abstract JobBoard board();

    @Test
    void aSubmittedJobIsQueued() {
        Job job = find(submit("rules", "cycles"));
        assertThat(job.what()).isEqualTo(Set.of("rules", "cycles"));
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        assertThat(job.progress()).isZero();
        assertThat(job.metrics()).isEmpty();
        assertThat(job.message()).isNull();
    }

    @Test
    void anUnknownJobIsNotFound() {
        assertThat(await(board().find(tenant, unknown()))).isNull();
        assertThat(await(board().cancel(tenant, unknown()))).isFalse();
    }

    @Test
    void aJobKeepsItsPlan() {
        Map<String, String> plan = Map.of("model", "sasrec", "epochs", "20");
        JobId id = await(board().submit(tenant, Set.of("encoder"), plan));
        assertThat(find(id).plan()).isEqualTo(plan);
        assertThat(find(submit("rules")).plan()).isEmpty();
    }

    @Test
    void aWorkerGetsOnlyWhatItIsAbleTo() {
        JobId encoder = submit("encoder");
        JobId both = submit("rules", "encoder");
        JobId rules = submit("rules");
        assertThat(waiting(Set.of("rules"))).isEqualTo(rules);
        assertThat(claimed(Set.of("rules")).id()).isEqualTo(rules);
        assertThat(waiting(Set.of("rules"))).isNull();
        assertThat(waiting(Parts.ALL)).isEqualTo(encoder);
        assertThat(claimed(Parts.ALL).id()).isEqualTo(encoder);
        assertThat(claimed(Parts.ALL).id()).isEqualTo(both);
        assertThat(await(board().claim(tenant, Set.of(), Duration.ZERO))).isNull();
    }

    @Test
    void whatWaitsIsNotTaken() {
        JobId id = submit("rules");
        assertThat(waiting(Parts.ALL)).isEqualTo(id);
        assertThat(find(id).state()).isEqualTo(JobState.QUEUED);
        assertThat(find(id).attempt()).isZero();
    }

    @Test
    void theOldestQueuedJobIsTakenFirst() {
        JobId first = submit("rules");
        JobId second = submit("rules");
        assertThat(claimedId()).isEqualTo(first);
        assertThat(claimedId()).isEqualTo(second);
        assertThat(claim(PATIENT)).isNull();
    }

    @Test
    void aTakenJobIsRunning() {
        JobId id = submit("rules");
        Job job = Objects.requireNonNull(claim(PATIENT));
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        assertThat(job.attempt()).isOne();
        assertThat(find(id)).isEqualTo(job);
    }

    @Test
    void anAbandonedJobIsTakenAgain() {
        JobId id = submit("rules");
        claim(PATIENT);
        assertThat(claim(PATIENT)).isNull();
        Job again = Objects.requireNonNull(claim(Duration.ZERO));
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void aWorkerThatLostItsJobIsNotHeard() {
        Job lost = running();
        Job now = Objects.requireNonNull(claim(Duration.ZERO));
        assertThat(report(lost, 0.5)).isFalse();
        finish(lost, JobState.FAILED, "too late");
        await(board().release(tenant, lost));
        assertThat(find(now.id())).isEqualTo(now);
        assertThat(report(now, 0.5)).isTrue();
    }

    @Test
    void progressIsReported() {
        Job job = running();
        JobReport report =
                new JobReport(0.25, Map.of("loss", 1.5, "secondsLeft", 60.0), "epoch 3 of 20");
        assertThat(await(board().report(tenant, job, report))).isTrue();
        Job found = find(job.id());
        assertThat(found.progress()).isEqualTo(0.25);
        assertThat(found.metrics()).isEqualTo(report.metrics());
        assertThat(found.stage()).isEqualTo("epoch 3 of 20");
        assertThat(found.state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aReleasedJobWaitsAsIfItHadNotBeenTaken() {
        Job job = running();
        report(job, 0.5);
        await(board().release(tenant, job));
        Job waiting = find(job.id());
        assertThat(waiting.state()).isEqualTo(JobState.QUEUED);
        assertThat(waiting.attempt()).isZero();
        assertThat(report(job, 0.6)).isFalse();
        assertThat(claimedId()).isEqualTo(job.id());
    }

    @Test
    void aCancelledJobIsNotReleased() {
        Job job = running();
        await(board().cancel(tenant, job.id()));
        await(board().release(tenant, job));
        assertThat(find(job.id()).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aRunningJobEndsWithItsFigures() {
        Job running = running();
        finish(running, JobState.REFUSED, "worse than before");
        Job job = find(running.id());
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.metrics()).isEqualTo(Map.of("ndcg", 0.25));
        assertThat(job.message()).isEqualTo("worse than before");
        assertThat(claim(Duration.ZERO)).isNull();
    }

    @Test
    void whatIsOverStaysAsItIs() {
        Job job = running();
        finish(job, JobState.SUCCEEDED, null);
        Job over = find(job.id());
        finish(job, JobState.FAILED, "too late");
        await(board().release(tenant, job));
        assertThat(await(board().cancel(tenant, job.id()))).isTrue();
        assertThat(report(job, 0.5)).isFalse();
        assertThat(find(job.id())).isEqualTo(over);
    }

    @Test
    void aJobCannotEndInAStateThatGoesOn() {
        Job job = running();
        assertThatThrownBy(() -> finish(job, JobState.QUEUED, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("QUEUED");
    }

    @Test
    void aCancelledWorkerIsToldToStop() {
        Job job = running();
        assertThat(await(board().cancel(tenant, job.id()))).isTrue();
        assertThat(report(job, 0.5)).isFalse();
        finish(job, JobState.SUCCEEDED, null);
        assertThat(find(job.id()).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aCancelledJobIsNotTaken() {
        await(board().cancel(tenant, submit("rules")));
        assertThat(claim(Duration.ZERO)).isNull();
    }

    @Test
    void anIdleBoardTakesAJobAndABusyOneDoesNot() {
        JobId first = Objects.requireNonNull(submitIfIdle());
        assertThat(find(first).state()).isEqualTo(JobState.QUEUED);
        assertThat(submitIfIdle()).isNull();
        Job taken = Objects.requireNonNull(claim(PATIENT));
        assertThat(taken.id()).isEqualTo(first);
        assertThat(submitIfIdle()).isNull();
        finish(taken, JobState.FAILED, "no memory");
        assertThat(submitIfIdle()).isNotNull();
    }

    @Test
    void aJobForOtherPartsDoesNotKeepTheBoardBusy() {
        submit("encoder");
        assertThat(submitIfIdle()).isNotNull();
    }

    @Test
    void ofManyAtOnceOneIsTaken() {
        assertThat(
                        IntStream.range(0, 16)
                                .parallel()
                                .mapToObj(n -> Optional.ofNullable(submitIfIdle()))
                                .flatMap(Optional::stream)
                                .toList())
                .hasSize(1);
    }

    @Test
    void theLatestJobIsTheOneThatWasPutThereLast() {
        Set<String> rules = Set.of("rules");
        assertThat(await(board().latest(tenant, rules))).isNull();
        submit("rules");
        JobId last = submit("rules");
        JobId encoder = submit("encoder");
        assertThat(claimedId()).isNotEqualTo(last);
        assertThat(await(board().latest(tenant, rules))).isEqualTo(find(last));
        assertThat(await(board().latest(tenant, Parts.ALL))).isEqualTo(find(encoder));
        assertThat(await(board().latest(Tenants.fresh(), rules))).isNull();
    }

    @Test
    void whatHasBeenOverForLongIsForgotten() {
        Job old = over("rules");
        Job cancelled = find(submit("rules"));
        await(board().cancel(tenant, cancelled.id()));
        Job last = over("rules");
        assertThat(await(board().forget(tenant, PATIENT))).isZero();
        assertThat(find(old.id())).isEqualTo(old);
        assertThat(await(board().forget(Tenants.fresh(), Duration.ZERO))).isZero();
        assertThat(await(board().forget(tenant, Duration.ZERO))).isEqualTo(2);
        assertThat(await(board().find(tenant, old.id()))).isNull();
        assertThat(await(board().find(tenant, cancelled.id()))).isNull();
        assertThat(await(board().latest(tenant, Set.of("rules")))).isEqualTo(last);
        assertThat(await(board().forget(tenant, Duration.ZERO))).isZero();
    }

    @Test
    void whatWaitsOrRunsIsNotForgotten() {
        Job running = running();
        JobId waiting = submit("rules");
        submit("rules");
        assertThat(await(board().forget(tenant, Duration.ZERO))).isZero();
        assertThat(report(running, 0.5)).isTrue();
        assertThat(claimedId()).isEqualTo(waiting);
    }

    @Test
    void theLatestJobForEachPartIsNotForgotten() {
        Job both = over("rules", "encoder");
        Job rules = over("rules");
        assertThat(await(board().forget(tenant, Duration.ZERO))).isZero();
        assertThat(await(board().latest(tenant, Set.of("encoder")))).isEqualTo(both);
        Job encoder = over("encoder");
        assertThat(await(board().forget(tenant, Duration.ZERO))).isOne();
        assertThat(await(board().latest(tenant, Set.of("encoder")))).isEqualTo(encoder);
        assertThat(await(board().latest(tenant, Set.of("rules")))).isEqualTo(rules);
    }

    private Job over(String... what) {
        submit(what);
        Job job = Objects.requireNonNull(claim(PATIENT));
        finish(job, JobState.SUCCEEDED, null);
        return find(job.id());
    }

    private @Nullable JobId submitIfIdle() {
        return await(board().submitIfIdle(tenant, Set.of("rules")));
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        JobId id = submit("rules");
        TenantId other = Tenants.fresh();
        assertThat(await(board().find(other, id))).isNull();
        assertThat(await(board().claim(other, ANYTHING, PATIENT))).isNull();
        assertThat(await(board().cancel(other, id))).isFalse();
    }

    @Test
    void twoWorkersNeverGetTheSameJob() {
        IntStream.range(0, 20).forEach(n -> submit("rules"));
        assertThat(IntStream.range(0, 20).parallel().mapToObj(n -> claimedId()).toList())
                .doesNotHaveDuplicates();
        assertThat(claim(PATIENT)).isNull();
    }

    protected final JobId submit(String... what) {
        return await(board().submit(tenant, Set.of(what), Map.of()));
    }

    private Job running() {
        submit("rules");
        return Objects.requireNonNull(claim(PATIENT));
    }

    private boolean report(Job job, double progress) {
        return await(board().report(tenant, job, JobReport.of(progress)));
    }

    private void finish(Job job, JobState state, @Nullable String message) {
        await(board().finish(tenant, job, state, Map.of("ndcg", 0.25), message));
    }

    private Job find(JobId id) {
        return Objects.requireNonNull(await(board().find(tenant, id)));
    }

    private @Nullable JobId waiting(Set<String> able) {
        Job job = await(board().waiting(tenant, able, PATIENT));
        return job == null ? null : job.id();
    }

    private Job claimed(Set<String> able) {
        return Objects.requireNonNull(await(board().claim(tenant, able, PATIENT)));
    }

    private @Nullable Job claim(Duration abandonedAfter) {
        return await(board().claim(tenant, ANYTHING, abandonedAfter));
    }

    private JobId claimedId() {
        return Objects.requireNonNull(claim(PATIENT)).id();
    }

    private static JobId unknown() {
        return new JobId(UUID.randomUUID());
    }
}
