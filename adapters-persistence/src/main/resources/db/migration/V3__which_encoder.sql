-- Which encoder a model is; of earlier ones only their files tell.
ALTER TABLE model ADD COLUMN encoder text;
