package io.quando.adapter.persistence;

/// The statements of the log.
final class LogSql {
    /// Ordered by id, so that two appends of the same events wait for instead of deadlock each
    /// other.
    static final String INSERT =
            """
            INSERT INTO interaction (tenant, event_id, content_hash, ordinal, user_id, item_id, type,
                time, time_on_arrival, value, quantity, session, latitude, longitude, cell, context,
                text, recommendation_id)
            SELECT $1, event_id, content_hash, ordinal, user_id, item_id, type, time,
                time_on_arrival, value, quantity, session, latitude, longitude, cell,
                context::jsonb, text, recommendation_id
            FROM unnest($2::text[], $3::text[], $4::int[], $5::uuid[], $6::text[], $7::text[],
                $8::timestamptz[], $9::boolean[], $10::float8[], $11::float8[], $12::text[],
                $13::float8[], $14::float8[], $15::text[], $16::text[], $17::text[], $18::text[])
                AS r (event_id, content_hash, ordinal, user_id, item_id, type, time,
                    time_on_arrival, value, quantity, session, latitude, longitude, cell, context,
                    text, recommendation_id)
            ORDER BY event_id COLLATE "C"
            ON CONFLICT DO NOTHING
            RETURNING ordinal
            """;

    static final String STORED_HASHES =
            """
            SELECT asked.ordinal, i.content_hash
            FROM unnest($2::text[], $3::int[]) AS asked (event_id, ordinal)
            JOIN interaction i ON i.tenant = $1 AND i.event_id = asked.event_id
            """;

    static final String DEAD_LETTERS =
            """
            INSERT INTO dead_letter AS d (tenant, reason, event_id, content_hash, payload, attempts)
            SELECT $1, 'conflict', event_id, content_hash, payload::jsonb, attempts
            FROM unnest($2::text[], $3::text[], $4::text[], $5::int[])
                AS r (event_id, content_hash, payload, attempts)
            ORDER BY event_id COLLATE "C", content_hash COLLATE "C"
            ON CONFLICT (tenant, event_id, content_hash) DO UPDATE
            SET attempts = d.attempts + excluded.attempts, last_seen = now()
            """;

    private static final String ENTRY = "SELECT * FROM interaction WHERE tenant = $1 ";

    static final String NEWEST =
            ENTRY
                    + """
                    AND user_id = $2
                    ORDER BY time DESC, batch DESC, ordinal DESC LIMIT $3
                    """;

    static final String OLDER =
            ENTRY
                    + """
                    AND user_id = $2 AND (time, batch, ordinal) < ($3, $4, $5)
                    ORDER BY time DESC, batch DESC, ordinal DESC LIMIT $6
                    """;

    /// The condition of the index `interaction_wishes`.
    static final String WISHES =
            ENTRY
                    + """
                    AND user_id = $2 AND item_id IS NOT NULL
                    AND type NOT IN ('impression', 'search') AND time <= $3
                    ORDER BY time DESC FETCH FIRST $4 ROWS WITH TIES
                    """;

    /// The condition of the index `interaction_verdicts`, which is asked once for each item.
    static final String VERDICTS =
            """
            SELECT verdict.* FROM unnest($3::text[]) AS asked (item_id)
            CROSS JOIN LATERAL (
                SELECT * FROM interaction
                WHERE tenant = $1 AND user_id = $2 AND item_id = asked.item_id COLLATE "C"
                    AND type IN ('purchase', 'return', 'like', 'dislike', 'skip', 'rate')
                    AND time <= $4
                ORDER BY time DESC FETCH FIRST $5 ROWS WITH TIES) AS verdict
            """;

    /// Rows of transactions that began before the oldest open one are all there is and will be.
    static final String AFTER =
            ENTRY
                    + """
                    AND (batch, ordinal) > ($2, $3)
                    AND batch < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                    ORDER BY batch, ordinal LIMIT $4
                    """;

    static final String SUMMARY =
            """
            SELECT count(*) AS interactions, count(DISTINCT user_id) AS users,
                count(DISTINCT item_id) AS items, min(time) AS first, max(time) AS last,
                (SELECT count(*) FROM dead_letter d WHERE d.tenant = $1) AS dead_letters
            FROM interaction WHERE tenant = $1
            """;

    private LogSql() {}
}
