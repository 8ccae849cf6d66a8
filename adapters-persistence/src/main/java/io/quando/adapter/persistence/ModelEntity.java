package io.quando.adapter.persistence;

import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.StoredEncoder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A model as it is read; its figures come as JSON.
@Entity
@Immutable
@Table(name = "model")
@IdClass(ModelEntity.Key.class)
class ModelEntity {
    static final String COLUMNS =
            """
            tenant, version, what, artefact, encoder, created, live, revision,
            cast(metrics AS text) AS metrics
            """;

    private static final String UNKNOWN = "unknown";

    @Id String tenant = "";
    @Id long version;
    String what = "";
    @Nullable String artefact;
    @Nullable String encoder;
    OffsetDateTime created = OffsetDateTime.MIN;
    boolean live;
    long revision;
    String metrics = "{}";

    ModelVersion described() {
        return new ModelVersion(
                version, what, stored(), created.toInstant(), live, JsonText.figures(metrics));
    }

    private @Nullable StoredEncoder stored() {
        return artefact == null
                ? null
                : new StoredEncoder(artefact, encoder == null ? UNKNOWN : encoder);
    }

    LiveRuleVersion live() {
        return new LiveRuleVersion(version, revision);
    }

    record Key(String tenant, long version) {}
}
