package io.quando.testkit;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
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

/// What every [JobBoard] does.
public abstract class JobBoardContract {
    private static final Duration PATIENT = Duration.ofHours(1);

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
        assertThat(await(board().report(tenant, unknown(), 0.5))).isFalse();
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
        assertThat(find(id)).isEqualTo(job);
    }

    @Test
    void anAbandonedJobIsTakenAgain() {
        JobId id = submit("rules");
        claim(PATIENT);
        assertThat(claim(PATIENT)).isNull();
        assertThat(Objects.requireNonNull(claim(Duration.ZERO)).id()).isEqualTo(id);
    }

    @Test
    void progressIsReported() {
        JobId id = running();
        assertThat(await(board().report(tenant, id, 0.25))).isTrue();
        assertThat(find(id).progress()).isEqualTo(0.25);
    }

    @Test
    void aRunningJobEndsWithItsFigures() {
        JobId id = running();
        finish(id, JobState.REFUSED, "worse than before");
        Job job = find(id);
        assertThat(job.state()).isEqualTo(JobState.REFUSED);
        assertThat(job.metrics()).isEqualTo(Map.of("ndcg", 0.25));
        assertThat(job.message()).isEqualTo("worse than before");
        assertThat(claim(Duration.ZERO)).isNull();
    }

    @Test
    void whatIsOverStaysAsItIs() {
        JobId id = running();
        finish(id, JobState.SUCCEEDED, null);
        Job over = find(id);
        finish(id, JobState.FAILED, "too late");
        assertThat(await(board().cancel(tenant, id))).isTrue();
        assertThat(await(board().report(tenant, id, 0.5))).isFalse();
        assertThat(find(id)).isEqualTo(over);
    }

    @Test
    void aJobCannotEndInAStateThatGoesOn() {
        JobId id = running();
        assertThatThrownBy(() -> finish(id, JobState.QUEUED, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("QUEUED");
    }

    @Test
    void aCancelledWorkerIsToldToStop() {
        JobId id = running();
        assertThat(await(board().cancel(tenant, id))).isTrue();
        assertThat(await(board().report(tenant, id, 0.5))).isFalse();
        finish(id, JobState.SUCCEEDED, null);
        assertThat(find(id).state()).isEqualTo(JobState.CANCELLED);
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
        assertThat(claimedId()).isEqualTo(first);
        assertThat(submitIfIdle()).isNull();
        finish(first, JobState.FAILED, "no memory");
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
        assertThat(await(board().latest(tenant))).isNull();
        submit("rules");
        JobId last = submit("rules");
        assertThat(claimedId()).isNotEqualTo(last);
        assertThat(await(board().latest(tenant))).isEqualTo(find(last));
        assertThat(await(board().latest(Tenants.fresh()))).isNull();
    }

    private @Nullable JobId submitIfIdle() {
        return await(board().submitIfIdle(tenant, Set.of("rules")));
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        JobId id = submit("rules");
        TenantId other = Tenants.fresh();
        assertThat(await(board().find(other, id))).isNull();
        assertThat(await(board().claim(other, PATIENT))).isNull();
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
        return await(board().submit(tenant, Set.of(what)));
    }

    private JobId running() {
        submit("rules");
        return claimedId();
    }

    private void finish(JobId id, JobState state, @Nullable String message) {
        await(board().finish(tenant, id, state, Map.of("ndcg", 0.25), message));
    }

    private Job find(JobId id) {
        return Objects.requireNonNull(await(board().find(tenant, id)));
    }

    private @Nullable Job claim(Duration abandonedAfter) {
        return await(board().claim(tenant, abandonedAfter));
    }

    private JobId claimedId() {
        return Objects.requireNonNull(claim(PATIENT)).id();
    }

    private static JobId unknown() {
        return new JobId(UUID.randomUUID());
    }
}
