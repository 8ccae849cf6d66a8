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
