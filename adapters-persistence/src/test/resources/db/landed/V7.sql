-- A store as the program of schema 6 left it: the schema, what Flyway noted, and rows of every table.
-- It never changes: stores like it are out there.

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

-- A job says how to learn, which attempt at it runs, and what its worker is at.
ALTER TABLE job
    ADD COLUMN plan    jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN attempt int NOT NULL DEFAULT 0,
    ADD COLUMN stage   text;

-- Models of several kinds: one of each is live. Versions count on over all of them.
ALTER TABLE model
    ADD COLUMN what     text NOT NULL DEFAULT 'rules',
    ADD COLUMN artefact text;
DROP INDEX model_live;
CREATE UNIQUE INDEX model_live ON model (tenant, what) WHERE live;

-- Which encoder a model is; of earlier ones only their files tell.
ALTER TABLE model ADD COLUMN encoder text;

-- Each state of an item has a version. It comes from one sequence for all, so that none comes twice,
-- not even with an item that was removed and is made again. Items of before begin with 0.
CREATE SEQUENCE item_version;
ALTER TABLE item ADD COLUMN version bigint NOT NULL DEFAULT 0;

-- What a user wished for, newest first: an answer reads the latest of them, and neutral events between
-- them cost nothing.
CREATE INDEX interaction_wishes ON interaction (tenant, user_id, time DESC, batch DESC, ordinal DESC)
    WHERE user_id IS NOT NULL AND item_id IS NOT NULL AND type NOT IN ('impression', 'search');

-- What decides how a user stands to an item, newest first: an answer asks for its own items alone, so
-- that what was decided long ago holds, however much came after it.
CREATE INDEX interaction_verdicts ON interaction (tenant, user_id, item_id, time DESC, batch DESC, ordinal DESC)
    WHERE type IN ('purchase', 'return', 'like', 'dislike', 'skip', 'rate');

CREATE TABLE flyway_schema_history (
    installed_rank integer NOT NULL CONSTRAINT flyway_schema_history_pk PRIMARY KEY,
    version        varchar(50),
    description    varchar(200) NOT NULL,
    type           varchar(20) NOT NULL,
    script         varchar(1000) NOT NULL,
    checksum       integer,
    installed_by   varchar(100) NOT NULL,
    installed_on   timestamp NOT NULL DEFAULT now(),
    execution_time integer NOT NULL,
    success        boolean NOT NULL
);
CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history (success);

INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) VALUES
    (1, '1', 'quando', 'SQL', 'db/migration/V1__quando.sql', -747195548, 'postgres', 10, true),
    (2, '2', 'learning in a worker', 'SQL', 'db/migration/V2__learning_in_a_worker.sql', 1182504809, 'postgres', 10, true),
    (3, '3', 'which encoder', 'SQL', 'db/migration/V3__which_encoder.sql', 1411272759, 'postgres', 10, true),
    (4, '4', 'versions of items', 'SQL', 'db/migration/V4__versions_of_items.sql', -369568532, 'postgres', 10, true),
    (5, '6', 'wishes and verdicts', 'SQL', 'db/migration/V6__wishes_and_verdicts.sql', -289843388, 'postgres', 10, true),
    (6, '7', 'ratings are verdicts', 'SQL', 'db/migration/V7__ratings_are_verdicts.sql', 1857096, 'postgres', 10, true);

INSERT INTO interaction (tenant, event_id, content_hash, batch, ordinal, user_id, item_id, type, time, time_on_arrival, value, quantity, session, latitude, longitude, cell, context, text, recommendation_id) VALUES
    ('default', 'full', 'UWvxQGDlPwpIT7cEGHKZ1A', '1007', '0', '3cacacd3-e700-0eca-90a1-438699758adf', 'bread', 'rate', '2024-03-01 10:00:00.123456+00', 'false', '4.5', '2', 's-1', '52.5', '13.4', NULL, '{"device": "phone"}', 'für Käthe 😀', 'r-1'),
    ('default', 'search', '5eSg6uh8hw5__cDMiiFZfg', '1007', '1', NULL, NULL, 'search', '2024-03-02 10:00:00.123456+00', 'false', NULL, NULL, 'anonymous', NULL, NULL, 'u33', NULL, 'bread', NULL),
    ('default', 'cErtCye1ovGjqN2bW7pjJg', 'cErtCye1ovGjqN2bW7pjJg', '1007', '2', '3cacacd3-e700-0eca-90a1-438699758adf', 'butter', 'like', '2024-03-03 10:00:00.123456+00', 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'arrived', 'dLukYew6oPohSKT3CTpLeQ', '1009', '0', '3cacacd3-e700-0eca-90a1-438699758adf', 'ünï/1', 'view', '2026-12-01 02:40:22.284904+00', 'true', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'eZgFbvgWi6KKVtei8Z79-Q', 'eZgFbvgWi6KKVtei8Z79-Q', '1010', '0', '6eb6a2b2-ee93-2e56-88e3-7dbcd948780e', 'bread', 'purchase', '2024-04-01 10:00:00+00', 'false', NULL, NULL, 'v0', NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'JpWUmRqhMyBzaekl6IBfuQ', 'JpWUmRqhMyBzaekl6IBfuQ', '1010', '1', '6eb6a2b2-ee93-2e56-88e3-7dbcd948780e', 'butter', 'purchase', '2024-04-01 10:00:00+00', 'false', NULL, NULL, 'v0', NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'Usidoyx5DNGz76eUSmv6cg', 'Usidoyx5DNGz76eUSmv6cg', '1010', '2', 'c3954d5c-11d0-6c60-45a3-b298de9f8996', 'paper', 'purchase', '2024-04-01 10:00:00+00', 'false', NULL, NULL, 'w0', NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'fq5ZEEj8nYoilRU-CjcDPw', 'fq5ZEEj8nYoilRU-CjcDPw', '1010', '3', 'f4d6532b-8926-ea81-9fba-a00acb520e85', 'bread', 'purchase', '2024-04-02 10:00:00+00', 'false', NULL, NULL, 'v1', NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'H4ge71cy4qt6eViUfAkO7w', 'H4ge71cy4qt6eViUfAkO7w', '1010', '4', 'f4d6532b-8926-ea81-9fba-a00acb520e85', 'butter', 'purchase', '2024-04-02 10:00:00+00', 'false', NULL, NULL, 'v1', NULL, NULL, NULL, NULL, NULL, NULL),
    ('default', 'M4XnsgRnZQMp0ITeFsM0Kw', 'M4XnsgRnZQMp0ITeFsM0Kw', '1010', '5', 'b5c58c0a-4a2e-ec3d-890a-a7b91e237083', 'paper', 'purchase', '2024-04-02 10:00:00+00', 'false', NULL, NULL, 'w1', NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO dead_letter (tenant, id, reason, event_id, content_hash, payload, attempts, first_seen, last_seen) OVERRIDING SYSTEM VALUE VALUES
    ('default', '1', 'conflict', 'full', 'i8bX93fYC1W3nKWWU7t3Eg', '{"id": "full", "item": "butter", "text": "für Käthe 😀", "time": "2024-03-01T10:00:00.123456Z", "type": "rate", "user": "3cacacd3-e700-0eca-90a1-438699758adf", "place": {"cell": null, "latitude": 52.5, "longitude": 13.4}, "value": 4.5, "context": {"device": "phone"}, "session": "s-1", "quantity": 2.0, "timeOnArrival": false, "recommendationId": "r-1"}', '1', '2026-12-01 02:40:21.675122+00', '2026-12-01 02:40:21.675122+00');

SELECT setval('item_version', 3);
INSERT INTO item (tenant, id, title, description, categories, price, attributes, available_from, available_until, image, version) VALUES
    ('default', 'bread', 'Bread "rye" 😀', 'Dark
and heavy', E'{Food,"Food > Bread","it''s {odd}, \\"quoted\\""}', '3.1', '{"brand": "Müller"}', '2011-01-01 00:00:00+00', '2031-01-01 00:00:00+00', 'images/1.png', '1'),
    ('default', 'butter', 'Butter', NULL, '{}', NULL, '{}', NULL, NULL, NULL, '2'),
    ('default', 'ünï/1', 'Ärger im Büro', NULL, '{}', NULL, '{}', NULL, NULL, NULL, '3');

INSERT INTO model (tenant, version, created, live, revision, metrics, what, artefact, encoder) VALUES
    ('default', '1', '2026-12-01 02:40:27.249443+00', 'false', '0', '{"rules": 2.0, "baskets": 80.0, "interactions": 124.0}', 'rules', NULL, NULL),
    ('default', '2', '2026-12-01 02:40:30.893657+00', 'true', '1', '{"rules": 2.0, "baskets": 80.0, "interactions": 124.0}', 'rules', NULL, NULL),
    ('default', '3', '2026-11-30 10:00:00+00', 'true', '0', '{"ndcg@10": 0.25, "verdict": 1.0}', 'encoder', 'sasrec-3', 'sasrec');

INSERT INTO rule (tenant, version, id, kind, antecedent, consequent, items, n, n_antecedent, n_consequent, n_both, support, confidence, lift, leverage, conviction, zhang) VALUES
    ('default', '1', 'JJ9LMDdGiSSBBT4u', 'ASSOCIATION', '{bread}', 'butter', '{bread,butter}', '80', '40', '40', '40', '0.5', '1', '2', '0.25', 'Infinity', '1'),
    ('default', '1', 'qX5fzJRWjY9bjuAi', 'ASSOCIATION', '{butter}', 'bread', '{butter,bread}', '80', '40', '40', '40', '0.5', '1', '2', '0.25', 'Infinity', '1'),
    ('default', '2', 'JJ9LMDdGiSSBBT4u', 'ASSOCIATION', '{bread}', 'butter', '{bread,butter}', '80', '40', '40', '40', '0.5', '1', '2', '0.25', 'Infinity', '1'),
    ('default', '2', 'qX5fzJRWjY9bjuAi', 'ASSOCIATION', '{butter}', 'bread', '{butter,bread}', '80', '40', '40', '40', '0.5', '1', '2', '0.25', 'Infinity', '1');

INSERT INTO rule_decision (tenant, rule_id, state, decided) VALUES
    ('default', 'JJ9LMDdGiSSBBT4u', 'PINNED', '2026-12-01 02:40:32.437883+00');

INSERT INTO job (tenant, id, what, state, progress, metrics, message, created, reported, plan, attempt, stage) VALUES
    ('default', 'c5c9340c-c9c6-4896-9b1b-dcde8e37d9bc', '{rules}', 'SUCCEEDED', '0.9', '{"rules": 2.0, "baskets": 80.0, "interactions": 124.0}', NULL, '2026-12-01 02:40:24.381469+00', '2026-12-01 02:40:28.442781+00', '{}', '1', NULL),
    ('default', '7a084fef-fa2b-4de4-af40-f6f4c91ac256', '{rules}', 'SUCCEEDED', '0.9', '{"rules": 2.0, "baskets": 80.0, "interactions": 124.0}', NULL, '2026-12-01 02:40:28.809779+00', '2026-12-01 02:40:31.082774+00', '{}', '1', NULL),
    ('default', '00000000-0000-4000-8000-000000000001', '{encoder}', 'REFUSED', '0.5', '{"verdict": 0.0}', 'It is not better than the floor.', '2026-11-30 09:00:00+00', '2026-11-30 10:00:00+00', '{"model": "sasrec", "epochs": "3"}', '2', 'epoch 3 of 3');
