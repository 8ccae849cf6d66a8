-- The tenant comes first in every key. Identifiers compare by code point, whatever the database's
-- collation.

-- The log is its own outbox: batch is the transaction that appended a row, and a reader takes the
-- rows of all transactions that are older than the oldest still open one, in (batch, ordinal) order.
CREATE TABLE interaction (
    tenant            text COLLATE "C" NOT NULL,
    event_id          text COLLATE "C" NOT NULL,
    content_hash      text COLLATE "C" NOT NULL,
    batch             bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint),
    ordinal           int NOT NULL,
    user_id           uuid,
    item_id           text COLLATE "C",
    type              text COLLATE "C" NOT NULL,
    time              timestamptz NOT NULL,
    time_on_arrival   boolean NOT NULL,
    value             double precision,
    quantity          double precision,
    session           text,
    latitude          double precision,
    longitude         double precision,
    cell              text,
    context           jsonb,
    text              text,
    recommendation_id text,
    PRIMARY KEY (tenant, event_id)
);
CREATE INDEX interaction_history ON interaction (tenant, user_id, time DESC, batch DESC, ordinal DESC)
    WHERE user_id IS NOT NULL;
CREATE INDEX interaction_position ON interaction (tenant, batch, ordinal);

CREATE TABLE dead_letter (
    tenant       text COLLATE "C" NOT NULL,
    id           bigint GENERATED ALWAYS AS IDENTITY,
    reason       text NOT NULL,
    event_id     text COLLATE "C" NOT NULL,
    content_hash text COLLATE "C" NOT NULL,
    payload      jsonb NOT NULL,
    attempts     int NOT NULL,
    first_seen   timestamptz NOT NULL DEFAULT now(),
    last_seen    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, id),
    UNIQUE (tenant, event_id, content_hash)
);

CREATE TABLE item (
    tenant          text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    title           text NOT NULL,
    description     text,
    categories      text[] NOT NULL,
    price           double precision,
    attributes      jsonb NOT NULL,
    available_from  timestamptz,
    available_until timestamptz,
    image           text,
    PRIMARY KEY (tenant, id)
);

-- Signs part words; without that the parser would keep versions, paths and host names whole.
CREATE FUNCTION title_words(title text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN to_tsvector('pg_catalog.simple'::regconfig,
        regexp_replace(title, '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+', ' ', 'g'));
CREATE INDEX item_words ON item USING gin (title_words(title));
CREATE INDEX item_categories ON item USING gin (categories);

CREATE TABLE model (
    tenant   text COLLATE "C" NOT NULL,
    version  bigint NOT NULL,
    created  timestamptz NOT NULL DEFAULT now(),
    live     boolean NOT NULL,
    revision bigint NOT NULL DEFAULT 0,
    metrics  jsonb NOT NULL,
    PRIMARY KEY (tenant, version)
);
CREATE UNIQUE INDEX model_live ON model (tenant) WHERE live;

-- No foreign key: a model and its rules come and go in one transaction, and checking each of
-- thousands of rules would take longer than writing them.
CREATE TABLE rule (
    tenant       text COLLATE "C" NOT NULL,
    version      bigint NOT NULL,
    id           text COLLATE "C" NOT NULL,
    kind         text NOT NULL,
    antecedent   text[] NOT NULL,
    consequent   text NOT NULL,
    items        text[] NOT NULL,
    n            bigint NOT NULL,
    n_antecedent bigint NOT NULL,
    n_consequent bigint NOT NULL,
    n_both       bigint NOT NULL,
    support      double precision NOT NULL,
    confidence   double precision NOT NULL,
    lift         double precision NOT NULL,
    leverage     double precision NOT NULL,
    conviction   double precision NOT NULL,
    zhang        double precision NOT NULL,
    PRIMARY KEY (tenant, version, id)
);
CREATE INDEX rule_by_support ON rule (tenant, version, support DESC, id);
CREATE INDEX rule_by_confidence ON rule (tenant, version, confidence DESC, id);
CREATE INDEX rule_by_lift ON rule (tenant, version, lift DESC, id);
CREATE INDEX rule_by_leverage ON rule (tenant, version, leverage DESC, id);
CREATE INDEX rule_by_conviction ON rule (tenant, version, conviction DESC, id);
CREATE INDEX rule_by_zhang ON rule (tenant, version, zhang DESC, id);
CREATE INDEX rule_items ON rule USING gin (items);

-- What people decided outlives the models, so it refers to none.
CREATE TABLE rule_decision (
    tenant  text COLLATE "C" NOT NULL,
    rule_id text COLLATE "C" NOT NULL,
    state   text NOT NULL,
    decided timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, rule_id)
);

CREATE VIEW booked_rule AS
    SELECT r.*, coalesce(d.state, 'ENABLED') AS state
    FROM rule r
    LEFT JOIN rule_decision d ON d.tenant = r.tenant AND d.rule_id = r.id;

CREATE TABLE job (
    tenant   text COLLATE "C" NOT NULL,
    id       uuid NOT NULL,
    what     text[] NOT NULL,
    state    text NOT NULL,
    progress double precision NOT NULL DEFAULT 0,
    metrics  jsonb NOT NULL DEFAULT '{}',
    message  text,
    created  timestamptz NOT NULL DEFAULT now(),
    reported timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant, id)
);
CREATE INDEX job_waiting ON job (tenant, created, id) WHERE state IN ('QUEUED', 'RUNNING');
