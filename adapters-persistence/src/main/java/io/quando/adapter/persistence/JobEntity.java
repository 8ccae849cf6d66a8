package io.quando.adapter.persistence;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A job as it is read; lists and documents come as JSON.
@Entity
@Immutable
@Table(name = "job")
@IdClass(JobEntity.Key.class)
class JobEntity {
    static final String COLUMNS =
            """
            tenant, id, cast(to_json(what) AS text) AS what, cast(plan AS text) AS plan, attempt,
            state, progress, cast(metrics AS text) AS metrics, stage, message, created
            """;

    @Id String tenant = "";
    @Id UUID id = new UUID(0, 0);
    String what = "[]";
    String plan = "{}";
    int attempt;
    String state = "";
    double progress;
    String metrics = "{}";
    @Nullable String stage;
    @Nullable String message;
    OffsetDateTime created = OffsetDateTime.MIN;

    Job job() {
        return new Job(
                new JobId(id),
                Set.copyOf(JsonText.strings(what)),
                JsonText.texts(plan),
                attempt,
                JobState.valueOf(state),
                progress,
                JsonText.figures(metrics),
                stage,
                message,
                created.toInstant());
    }

    record Key(String tenant, UUID id) {}
}
