-- Which encoder a model is; of earlier ones only their files tell.
ALTER TABLE model ADD COLUMN encoder text;
UPDATE model SET encoder = 'unknown' WHERE artefact IS NOT NULL;
