package io.quando.adapter.persistence;

import io.quando.domain.rule.RuleMeasure;
import java.util.Locale;

/// The statements of models and their rules.
final class ModelSql {
    /// One change of a tenant's models at a time; it ends with the transaction.
    static final String LOCK =
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('model/' || :tenant, 0))";

    static final String RETIRE =
            "UPDATE model SET live = false WHERE tenant = :tenant AND what = :what AND live";

    static final String RETIRE_PEERS =
            """
            UPDATE model SET live = false WHERE tenant = :tenant AND live AND what =
            (SELECT what FROM model WHERE tenant = :tenant AND version = :version)
            """;

    static final String PUBLISH =
            """
            INSERT INTO model (tenant, version, what, artefact, encoder, live, metrics)
            SELECT :tenant, coalesce(max(version), 0) + 1, :what, nullif(:artefact, ''),
                nullif(:encoder, ''), true, cast(cast(:metrics AS text) AS jsonb)
            FROM model WHERE tenant = :tenant
            RETURNING version
            """;

    static final String ADD_RULES =
            """
            INSERT INTO rule (tenant, version, id, kind, antecedent, consequent, items, n,
                n_antecedent, n_consequent, n_both, support, confidence, lift, leverage,
                conviction, zhang)
            SELECT :tenant, :version, r.*
            FROM json_to_recordset(cast(cast(:rules AS text) AS json)) AS r (id text, kind text,
                antecedent text[], consequent text, items text[], n bigint, n_antecedent bigint,
                n_consequent bigint, n_both bigint, support float8, confidence float8,
                lift float8, leverage float8, conviction float8, zhang float8)
            """;

    /// Before a model is published: makes room for it, and leaves the live one, which is the one to
    /// go back to afterwards. Rules go with their model.
    static final String PRUNE =
            """
            WITH gone AS (
                DELETE FROM model WHERE tenant = :tenant AND what = :what AND NOT live
                AND version NOT IN
                (SELECT version FROM model WHERE tenant = :tenant AND what = :what
                 ORDER BY version DESC LIMIT :others)
                RETURNING version)
            DELETE FROM rule WHERE tenant = :tenant AND version IN (SELECT version FROM gone)
            """;

    private static final String SELECT =
            "SELECT " + ModelEntity.COLUMNS + " FROM model WHERE tenant = :tenant ";

    static final String LIVE = SELECT + "AND live AND what = 'rules'";

    static final String VERSIONS = SELECT + "ORDER BY version DESC";

    /// The revision moves on, so that a server which held this version before looks again.
    static final String PROMOTE =
            """
            UPDATE model SET live = true, revision = revision + 1
            WHERE tenant = :tenant AND version = :version
            """;

    static final String DECIDE =
            """
            INSERT INTO rule_decision (tenant, rule_id, state)
            SELECT r.tenant, r.id, :state
            FROM rule r JOIN model m ON m.tenant = r.tenant AND m.version = r.version AND m.live
                AND m.what = 'rules'
            WHERE r.tenant = :tenant AND r.id = :rule
            ON CONFLICT (tenant, rule_id) DO UPDATE SET state = excluded.state, decided = now()
            """;

    static final String MOVE_ON =
            "UPDATE model SET revision = revision + 1"
                    + " WHERE tenant = :tenant AND live AND what = 'rules'";

    static final String LIVE_RULES =
            "SELECT "
                    + BookedRuleEntity.COLUMNS
                    + """
                    FROM booked_rule WHERE tenant = :tenant AND version =
                    (SELECT version FROM model WHERE tenant = :tenant AND live AND what = 'rules')
                    """;

    static final String HAS_ID = "AND id = :id";

    static final String HAS_ITEM = "AND items @> ARRAY[cast(:item AS text)]";

    private ModelSql() {}

    /// The first half lets the index find the place, the second steps over what stood there.
    static String behind(RuleMeasure measure) {
        String column = column(measure);
        return "AND %s <= :value AND (%s < :value OR id > :after)".formatted(column, column);
    }

    static String largestFirst(RuleMeasure measure) {
        return "ORDER BY %s DESC, id LIMIT :limit".formatted(column(measure));
    }

    private static String column(RuleMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
